import type { ComponentProps } from 'react';
import styles from './Wordmark.module.css';

/** Galley's name and mark: plain, or a link inside wouter's `<Link asChild>`. */
export function Wordmark({ href, ...rest }: ComponentProps<'a'>) {
  const inside = (
    <>
      <svg viewBox="0 0 24 24" aria-hidden>
        <path d="M21 3.5H3.5v17H21" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="square" />
        <path d="M8 8.6h11M8 12h11M8 15.4h7" fill="none" stroke="var(--blue)" strokeWidth="2" />
      </svg>
      Galley
    </>
  );
  if (href === undefined) return <span className={styles.wordmark}>{inside}</span>;
  return (
    <a href={href} {...rest} className={styles.wordmark}>
      {inside}
    </a>
  );
}
