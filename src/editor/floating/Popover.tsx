import type { KeyboardEvent } from 'react';
import { classNames } from '../../design/class-names';
import { Floating, type FloatingProps } from './Floating';
import styles from './Popover.module.css';

export interface PopoverProps extends FloatingProps {
  readonly dialog: string;
  readonly onEscape: () => void;
  /** Enter in one of its text fields, unless a word is composed there, or on one of a few choices. */
  readonly onEnter?: () => void;
}

/** A small dialog beside a place in the text, on a surface of its own. */
export function Popover({ onEscape, onEnter, className, ...rest }: PopoverProps) {
  return (
    <Floating
      {...rest}
      className={classNames(styles.popover, className)}
      onKeyDown={(event) => {
        const answer = event.key === 'Escape' ? onEscape : event.key === 'Enter' && isWriting(event) ? onEnter : null;
        if (!answer) return;
        event.preventDefault();
        answer();
      }}
    />
  );
}

function isWriting({ target, nativeEvent }: KeyboardEvent): boolean {
  const isText =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(?:text|radio)$/.test(target.type));
  return isText && !nativeEvent.isComposing;
}
