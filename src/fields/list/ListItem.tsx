import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Disclosure } from '../../design/Disclosure';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import styles from './ListField.module.css';

export interface ListItemProps {
  readonly name: string;
  /** What is in it, in a few words. */
  readonly summary: string;
  /** Which of several kinds of items it is; '' when there is one. */
  readonly kind: string;
  readonly isInline: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Null when there is no other place. */
  readonly onMove: ((by: -1 | 1) => void) | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove: () => void;
  /** Enter in a line begins the next one. */
  readonly onEnter: (() => void) | null;
  readonly children: ReactNode;
}

/** One item of a list: a line, or a card that opens. Alt and an arrow key move it. */
export function ListItem(props: ListItemProps) {
  const { name, summary, kind, isInline, isOpen, onOpen, onMove, isFirst, isLast, onRemove, onEnter, children } = props;
  const { fields } = useDeskText();

  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.altKey && by !== null && onMove) {
      event.preventDefault();
      event.stopPropagation();
      onMove(by);
    }
    if (event.key === 'Enter' && onEnter && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      onEnter();
    }
  }

  const actions = (
    <>
      {onMove && (
        <>
          <IconButton
            size="small"
            icon={ArrowUp}
            label={fields.moveUp(name)}
            aria-disabled={isFirst || undefined}
            onClick={() => onMove(-1)}
          />
          <IconButton
            size="small"
            icon={ArrowDown}
            label={fields.moveDown(name)}
            aria-disabled={isLast || undefined}
            onClick={() => onMove(1)}
          />
        </>
      )}
      <IconButton size="small" icon={X} label={fields.removeItem(name)} onClick={onRemove} />
    </>
  );
  // The keys of what is inside reach the row: it takes no focus itself.
  const keys = { onKeyDown: press };
  if (isInline)
    return (
      <li {...keys} className={styles.line}>
        <div className={styles.control}>{children}</div>
        <div className={styles.tools}>{actions}</div>
      </li>
    );
  const words = [kind, summary].filter(Boolean).join(': ');
  return (
    <li {...keys}>
      <Disclosure
        label={words || name}
        name={words ? `${name}: ${words}` : name}
        isOpen={isOpen}
        onOpen={onOpen}
        actions={actions}
        className={styles.card}
        bodyClass={styles.inner}
      >
        {children}
      </Disclosure>
    </li>
  );
}
