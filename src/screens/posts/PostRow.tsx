import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from '../../design/class-names';
import { Greek } from '../../design/Skeleton';
import { Status, type StatusKind } from '../../design/Status';
import styles from './PostRow.module.css';
import { Thumbnail, type ThumbnailImage } from './Thumbnail';

export interface PostRowProps {
  readonly href: string;
  readonly title: string;
  /** The title is not the person's own: it stands in for one. */
  readonly untitled?: boolean;
  /** Null for a file that has none. */
  readonly status: StatusKind | null;
  readonly date: string;
  readonly tags?: readonly string[];
  readonly image?: ThumbnailImage | null;
  readonly end?: ReactNode;
  /** What can be done with the whole post. */
  readonly menu?: ReactNode;
}

/** One post: its title is a link that covers the row. */
export function PostRow({ href, title, untitled, status, date, tags = [], image, end, menu }: PostRowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <h3>
          <Link href={href} className={classNames(untitled && styles.untitled)}>
            {title}
          </Link>
        </h3>
        <p className={styles.meta}>
          {status && <Status kind={status} />}
          {date && <span>{date}</span>}
          {tags.length > 0 && <span className={styles.tags}>{tags.join(', ')}</span>}
        </p>
      </div>
      {end}
      {image && <Thumbnail key={image.oid} image={image} />}
      {menu}
    </div>
  );
}

/** A post that is still to be read. */
export function WaitingRow({ seed }: { readonly seed: number }) {
  return (
    <div className={classNames(styles.row, styles.waiting)} aria-hidden>
      <div className={styles.text}>
        <Greek tall width={[60, 45, 75, 50][seed % 4] ?? 60} />
        <Greek width={30} />
      </div>
    </div>
  );
}
