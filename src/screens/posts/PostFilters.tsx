import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import styles from './PostFilters.module.css';
import type { PostFilter } from './post-list';

export interface PostFiltersProps {
  readonly value: PostFilter;
  /** How many posts a filter shows; null while that is not known. */
  readonly counts: Readonly<Record<PostFilter, number | null>>;
  readonly onChange: (filter: PostFilter) => void;
  /** Quiet news at the end of the row. */
  readonly end?: ReactNode;
}

/** All, drafts, live. */
export function PostFilters({ value, counts, onChange, end }: PostFiltersProps) {
  const { posts: words } = useText();
  return (
    <fieldset className={styles.filters} aria-label={words.filterLabel}>
      {(['all', 'drafts', 'live'] as const).map((filter) => (
        <button key={filter} type="button" aria-pressed={filter === value} onClick={() => onChange(filter)}>
          {words.filters[filter]}{' '}
          {counts[filter] !== null && <span className={styles.number}>{counts[filter].toLocaleString('en-GB')}</span>}
        </button>
      ))}
      {end && <span className={styles.end}>{end}</span>}
    </fieldset>
  );
}
