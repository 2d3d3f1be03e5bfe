import { type ReactNode, useEffect, useState } from 'react';
import { classNames } from './class-names';
import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden';

const widths = [60, 45, 75, 45, 60, 30];

export interface SkeletonProps {
  /** What is awaited, for screen readers: "Opening your posts". */
  readonly label: string;
  readonly rows?: number;
  /** Another drawing than rows of a title and a line. */
  readonly children?: ReactNode;
}

/** Greeked lines in the place of what is awaited; drawn after 200 ms, so that short waits do not flicker. */
export function Skeleton({ label, rows = 6, children }: SkeletonProps) {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <output>{waited && <VisuallyHidden>{label}</VisuallyHidden>}</output>
      {waited && (children ?? <GreekRows rows={rows} />)}
    </>
  );
}

function GreekRows({ rows }: { readonly rows: number }) {
  return (
    <ul className={styles.rows} aria-hidden>
      {Array.from({ length: rows }, (_, row) => (
        <li key={row}>
          <Greek tall width={widths[row % widths.length] ?? 60} />
          <Greek width={30} />
        </li>
      ))}
    </ul>
  );
}

/** One greeked line; `width` in percent. */
export function Greek({ width, tall }: { readonly width: number; readonly tall?: boolean }) {
  return <span className={classNames(styles.greek, tall && styles.tall)} style={{ width: `${width}%` }} aria-hidden />;
}
