import type { ReactNode } from 'react';
import text from '../design/text.module.css';
import { Wordmark } from '../design/Wordmark';
import styles from './CrashScreen.module.css';

/** A page that is all there is: why Galley does not start. */
export function Notice({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: string;
  readonly action?: ReactNode;
}) {
  return (
    <main className={styles.page} role="alert">
      <Wordmark />
      <h1 className={text.heading}>{title}</h1>
      <p className={text.lead}>{children}</p>
      {action && <div className={styles.actions}>{action}</div>}
    </main>
  );
}
