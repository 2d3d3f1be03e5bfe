import { Skeleton } from '../Skeleton';
import styles from './Late.module.css';
import { Missing } from './Missing';
import type { Fetching } from './use-late';

export interface LateNoteProps extends Fetching {
  /** What is awaited, for screen readers: "Opening your posts". */
  readonly label: string;
  readonly rows?: number;
}

/** In the place of what is awaited: greeked lines, or that it could not be had. */
export function LateNote({ isMissing, tryAgain, label, rows = 6 }: LateNoteProps) {
  if (!isMissing) return <Skeleton label={label} rows={rows} />;
  return (
    <div className={styles.place} role="alert">
      <Missing onAgain={tryAgain} />
    </div>
  );
}
