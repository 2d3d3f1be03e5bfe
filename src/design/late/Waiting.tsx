import { LoaderCircle } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useText } from '../../i18n/text';
import { Button } from '../Button';
import { classNames } from '../class-names';
import { goBack } from '../focus-place';
import { Icon } from '../Icon';
import type { LatePart } from './late-part';
import styles from './Late.module.css';
import { Missing } from './Missing';
import { useFetching } from './use-late';

export interface WaitingProps<Part> {
  readonly part: LatePart<Part>;
  /** The focus is back where it was by then, so that what comes finds it there. */
  readonly onCome: (part: Part, typed: string) => void;
  readonly onGiveUp: () => void;
}

/** Milliseconds after which a wait needs words. */
const noticeable = 400;

/** A <dialog> would be in the top layer, above what tells the news. */
const dialog = { role: 'dialog', 'aria-modal': true, tabIndex: -1 } as const;

/** Holds the keys while a part is awaited, so that none goes into the text; Escape, or a press beside it, gives it up. */
export function Waiting<Part>({ part, onCome, onGiveUp }: WaitingProps<Part>) {
  const { late, general } = useText();
  const { isMissing, tryAgain } = useFetching(part);
  const [isSlow, setSlow] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const typed = useRef('');
  const latest = useRef(onCome);

  useEffect(() => {
    latest.current = onCome;
  });
  useLayoutEffect(() => {
    const holder = card.current;
    const hold = ({ target }: Event) =>
      target instanceof Node && !holder?.contains(target) && holder?.focus({ preventScroll: true });
    holder?.focus({ preventScroll: true });
    document.addEventListener('focusin', hold);
    const ends = part.subscribe(() => {
      const found = part.now();
      if (found === null) return;
      document.removeEventListener('focusin', hold);
      goBack();
      flushSync(() => latest.current(found, typed.current));
    });
    return () => {
      ends();
      document.removeEventListener('focusin', hold);
      if (holder?.contains(document.activeElement)) goBack();
    };
  }, [part]);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), noticeable);
    return () => clearTimeout(timer);
  }, []);

  function press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
    event.stopPropagation();
    if (key === 'Escape') onGiveUp();
    else if (target !== currentTarget || ctrlKey || metaKey || altKey || /^(?:Tab|F\d+)$/.test(key)) return;
    else if (key === 'Backspace') typed.current = typed.current.slice(0, -1);
    else if (key.length === 1) typed.current += key;
    event.preventDefault();
  }

  function again(): void {
    card.current?.focus({ preventScroll: true });
    tryAgain();
  }

  const isShown = isSlow || isMissing;
  return createPortal(
    <div
      className={styles.veil}
      data-galley-veil
      onPointerDown={({ target, currentTarget }) => target === currentTarget && onGiveUp()}
    >
      <div
        ref={card}
        {...dialog}
        aria-label={isMissing ? late.missing : late.opening}
        className={classNames(styles.card, isShown && styles.shown)}
        {...{ onKeyDown: press }}
      >
        {isShown && isMissing && (
          <div role="alert">
            <Missing onAgain={again} onClose={onGiveUp} />
          </div>
        )}
        {isShown && !isMissing && (
          <div className={styles.wait}>
            <Icon of={LoaderCircle} spin />
            <span>{late.opening}</span>
            <Button variant="quiet" onClick={onGiveUp}>
              {general.cancel}
            </Button>
          </div>
        )}
      </div>
    </div>,
    document.body,
  );
}
