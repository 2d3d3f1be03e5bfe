import { Slot } from 'radix-ui';
import { type PointerEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { landmarkOf } from './landmark-of';
import { type Side, placeBeside } from './place-beside';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly label: string;
  /** The keys that do the same: `⌘B`. */
  readonly keys?: string | undefined;
  readonly side?: Side | undefined;
  readonly children: ReactElement;
}

/** Milliseconds of rest before it comes, and of grace while the pointer crosses over to it. */
const delay = { open: 500, close: 120 };

/**
 * A name that appears beside a control on hover and on keyboard focus. It repeats the control's own name, so it is never
 * the only one. Escape takes it away; the pointer may rest on it.
 */
export function Tooltip({ label, keys, side = 'bottom', children }: TooltipProps) {
  const control = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const id = useId();
  const isOpen = place !== null;
  const later = (milliseconds: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, milliseconds);
  };
  const open = () => setPlace(landmarkOf(control.current) ?? document.body);
  const close = () => {
    clearTimeout(timer.current);
    setPlace(null);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && setPlace(null);
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isOpen]);

  return (
    <>
      <Slot.Root
        ref={control}
        aria-describedby={isOpen ? id : undefined}
        onPointerEnter={(event: PointerEvent) => event.pointerType !== 'touch' && later(delay.open, open)}
        onPointerLeave={() => later(delay.close, close)}
        onPointerDown={close}
        onFocus={() => control.current?.matches(':focus-visible') && open()}
        onBlur={close}
      >
        {children}
      </Slot.Root>
      {place &&
        createPortal(
          <div
            ref={(shown) => void (shown && placeBeside(shown, control.current, side))}
            id={id}
            role="tooltip"
            className={styles.tooltip}
            onPointerEnter={() => clearTimeout(timer.current)}
            onPointerLeave={close}
          >
            {label}
            {keys && <kbd>{keys}</kbd>}
          </div>,
          place,
        )}
    </>
  );
}
