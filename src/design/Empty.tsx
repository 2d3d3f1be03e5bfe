import type { ReactNode } from 'react';
import styles from './Empty.module.css';

export interface EmptyProps {
  readonly title: string;
  /** Crop marks around an empty page. */
  readonly art?: boolean;
  /** 1 when it is all that the page says. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** A problem, spoken at once. */
  readonly role?: 'alert';
  /** Spoken when there is a pause. */
  readonly news?: boolean;
}

/** What stands where there is nothing yet, or nothing found. */
export function Empty({ title, art, children, actions, role, news, level = 2 }: EmptyProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty} role={role ?? (news ? 'status' : undefined)}>
      {art && <CropMarks />}
      <Heading className={styles.heading}>{title}</Heading>
      {children && <p>{children}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

function CropMarks() {
  return (
    <svg className={styles.art} viewBox="0 0 128 112" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <path d="M26 24h76v88M26 24v88" />
      <path d="M40 48h34" stroke="var(--blue)" strokeWidth="2.5" />
      <path d="M40 64h48M40 74h48M40 84h30" stroke="var(--rule-control)" />
      <path d="M14 24H4M26 12V2M114 24h10M102 12V2" />
    </svg>
  );
}
