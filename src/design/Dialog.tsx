import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, type RefObject, useRef } from 'react';
import { useText } from '../i18n/text';
import { classNames } from './class-names';
import styles from './Dialog.module.css';
import { giveBackFocus } from './focus-place';
import { IconButton } from './IconButton';

export interface DialogProps {
  readonly open: boolean;
  /** Called with false on Escape, the close button or a press outside. */
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** The buttons, the main one last; mark one with `data-start` to set it apart at the other end. */
  readonly foot?: ReactNode;
  /** `drawer` stands at the side where there is room for one. */
  readonly size?: 'small' | 'normal' | 'large' | 'drawer';
  /** What has the focus at first; the first control of the dialog when absent. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** A press outside does not close it: for dialogs that hold what was typed. */
  readonly keepOnPressOutside?: boolean;
  /** Once it is gone and holds the focus no more; what was focused before gets it back when absent. */
  readonly onGone?: () => void;
  readonly children?: ReactNode;
}

/** A question that must be answered first: keeps the focus inside and gives it back. A sheet from below on phones. */
export function Dialog({
  open,
  onOpenChange,
  title,
  lead,
  foot,
  size,
  initialFocus,
  keepOnPressOutside,
  onGone,
  children,
}: DialogProps) {
  const { general } = useText();
  const content = useRef<HTMLDivElement>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <div className={styles.veil} data-galley-veil>
          <Radix.Content
            ref={content}
            className={classNames(styles.dialog, size && size !== 'normal' && styles[size])}
            {...(!lead && { 'aria-describedby': undefined })}
            onOpenAutoFocus={(event) => {
              event.preventDefault();
              (initialFocus?.current ?? content.current)?.focus();
            }}
            onCloseAutoFocus={(event) => (onGone ? (event.preventDefault(), onGone()) : giveBackFocus(event))}
            onEscapeKeyDown={(event) => keepsEscape(event.target) && event.preventDefault()}
            onPointerDownOutside={(event) => keepOnPressOutside && event.preventDefault()}
          >
            <div className={styles.head}>
              <div>
                <Radix.Title className={styles.heading}>{title}</Radix.Title>
                {lead && <Radix.Description className={styles.lead}>{lead}</Radix.Description>}
              </div>
              <Radix.Close asChild>
                <IconButton icon={X} label={general.close} tooltipSide="none" />
              </Radix.Close>
            </div>
            {children && <div className={styles.body}>{children}</div>}
            {foot && <div className={styles.foot}>{foot}</div>}
          </Radix.Content>
        </div>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Escape closes the list of a field first, and takes back what is half typed in it. */
function keepsEscape(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('[role=combobox][aria-expanded=true], [data-keeps-escape]');
}
