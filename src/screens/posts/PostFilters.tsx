import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import styles from './PostFilters.module.css';
import type { PostFilter } from './post-list';

export interface PostFiltersProps {
  /** Null for what has no state: files of data. */
  readonly value: PostFilter | null;
  /** How many posts a filter shows; null while that is not known. */
  readonly counts: Readonly<Record<PostFilter, number | null>>;
  readonly onChange: (filter: PostFilter) => void;
  /** The collection's own views. */
  readonly views: readonly { readonly label: string }[];
  /** The chosen one's index; null for all. */
  readonly view: number | null;
  readonly onView: (view: number | null) => void;
  /** Quiet news at the end of the row. */
  readonly end?: ReactNode;
}

/** All, drafts, live; and what the site's configuration adds to them. */
export function PostFilters({ value, counts, onChange, views, view, onView, end }: PostFiltersProps) {
  const { posts: words } = useText();
  return (
    <fieldset className={styles.filters} aria-label={words.filterLabel}>
      {value !== null &&
        (['all', 'drafts', 'live'] as const).map((filter) => (
          <button key={filter} type="button" aria-pressed={filter === value} onClick={() => onChange(filter)}>
            {words.filters[filter]}{' '}
            {counts[filter] !== null && <span className={styles.number}>{counts[filter].toLocaleString('en-GB')}</span>}
          </button>
        ))}
      {views.map(({ label }, index) => (
        <button
          key={`${index} ${label}`}
          type="button"
          aria-pressed={index === view}
          onClick={() => onView(index === view ? null : index)}
        >
          {label}
        </button>
      ))}
      {end && <span className={styles.end}>{end}</span>}
    </fieldset>
  );
}
