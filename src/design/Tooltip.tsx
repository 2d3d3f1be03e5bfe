import { Tooltip as Radix } from 'radix-ui';
import { type ReactElement, useRef, useState } from 'react';
import { landmarkOf } from './landmark-of';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly label: string;
  /** The keys that do the same: `⌘B`. */
  readonly keys?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  readonly children: ReactElement;
}

/** A name that appears beside a control on hover and on keyboard focus. It repeats the control's own name, so it is never the only one. */
export function Tooltip({ label, keys, side = 'bottom', children }: TooltipProps) {
  const control = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <Radix.Provider delayDuration={500}>
      <Radix.Root onOpenChange={(open) => open && setPlace(landmarkOf(control.current))}>
        <Radix.Trigger ref={control} asChild>
          {children}
        </Radix.Trigger>
        <Radix.Portal container={place}>
          <Radix.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={8} aria-label={label}>
            {label}
            {keys && <kbd>{keys}</kbd>}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
