import { type ReactNode, useId } from 'react';
import styles from './Settings.module.css';

export interface SectionProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

/** One matter of the settings: what it is, and beside it how it stands. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.what}>
        <h2 id={id}>{title}</h2>
        <p>{note}</p>
      </div>
      <div className={styles.how}>{children}</div>
    </section>
  );
}
