import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './Icon';
import styles from './Tracker.module.css';

export interface TrackerStep {
  readonly state: 'waiting' | 'now' | 'done' | 'failed';
  readonly title: string;
  readonly note?: ReactNode;
}

const icons = { done: Check, now: LoaderCircle, failed: TriangleAlert, waiting: null };

/** How far something has come, in three steps. Speaks no changes itself: put a `status` beside it. */
export function Tracker({ label, steps }: { readonly label: string; readonly steps: readonly TrackerStep[] }) {
  return (
    <ol className={styles.tracker} aria-label={label}>
      {steps.map(({ state, title, note }) => {
        const icon = icons[state];
        return (
          <li
            key={title}
            className={classNames(styles.step, state !== 'waiting' && styles[state])}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <b>
              {icon && <Icon of={icon} small spin={state === 'now'} />} {title}
            </b>
            {note}
          </li>
        );
      })}
    </ol>
  );
}
