import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { classNames } from './class-names';
import styles from './Status.module.css';

export type StatusKind = 'draft' | 'changed' | 'review' | 'scheduled' | 'live' | 'failed';

const shapes: Readonly<Record<StatusKind, ReactNode>> = {
  live: (
    <>
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="3" fill="currentColor" stroke="none" />
    </>
  ),
  changed: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  draft: <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />,
  review: (
    <>
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" />
      <circle cx="8" cy="8" r="1.5" fill="currentColor" />
    </>
  ),
  scheduled: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.8V8l2 1.4" />
    </>
  ),
  failed: (
    <>
      <path d="M8 2.2 14.3 13H1.7z" />
      <path d="M8 6.6v2.6M8 11.2v.01" />
    </>
  ),
};

export interface StatusProps {
  readonly kind: StatusKind;
  /** The words; the kind's own word when absent. */
  readonly children?: ReactNode;
}

/** How a post stands: a shape first, then a word, then a hue. */
export function Status({ kind, children }: StatusProps) {
  const { general } = useText();
  return (
    <span className={classNames(styles.status, styles[kind])}>
      <svg viewBox="0 0 16 16" aria-hidden>
        {shapes[kind]}
      </svg>
      <span>{children ?? general.status[kind]}</span>
    </span>
  );
}
