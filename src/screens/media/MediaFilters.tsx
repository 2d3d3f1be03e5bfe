import { TriangleAlert } from 'lucide-react';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Select } from '../../design/Select';
import { useDeskText } from '../../i18n/desk-text';
import type { LibraryView } from '../../media/library/library-image';
import { countImages } from '../../media/library/list-images';
import { FolderSelect } from '../FolderSelect';
import type { OpenLibrary } from '../use-library';
import styles from './Media.module.css';

export interface MediaFiltersProps {
  readonly library: OpenLibrary;
  readonly view: LibraryView;
  /** The site was listed whole. */
  readonly isComplete: boolean;
  readonly onChange: (part: Partial<LibraryView>) => void;
}

/** All, not used, not described; which folder, in which order. */
export function MediaFilters({ library, view, isComplete, onChange }: MediaFiltersProps) {
  const { media: words } = useDeskText();
  const { images, found, uses } = library;
  const counts = countImages(images);
  return (
    <>
      {found.problem && (
        <Banner
          boxed
          tone="warn"
          icon={TriangleAlert}
          className={styles.notice}
          action={
            <Button size="small" onClick={() => void uses.start()}>
              {words.tryAgain}
            </Button>
          }
        >
          {words.usesUnknown}
        </Banner>
      )}
      {!isComplete && (
        <Banner boxed tone="warn" icon={TriangleAlert} className={styles.notice}>
          {words.incomplete}
        </Banner>
      )}
      <div className={styles.bar}>
        <fieldset className={styles.filters} aria-label={words.filterLabel}>
          {(['all', 'undescribed', 'unused'] as const).map((filter) => (
            <button
              key={filter}
              type="button"
              aria-pressed={filter === view.filter}
              disabled={counts[filter] === null}
              onClick={() => onChange({ filter })}
            >
              {words.filters[filter]}{' '}
              {counts[filter] !== null && (
                <span className={styles.number}>{counts[filter].toLocaleString('en-GB')}</span>
              )}
            </button>
          ))}
        </fieldset>
        <output className={styles.reading}>
          {!library.isComplete && !found.problem && words.lookingThrough(found.read, found.total)}
        </output>
        <div className={styles.selects}>
          <FolderSelect images={images} value={view.folder} onChange={(folder) => onChange({ folder })} />
          <Select
            aria-label={words.order}
            choices={(['name', 'size'] as const).map((value) => ({ value, label: words.orders[value] }))}
            value={view.order}
            onChange={(event) => onChange({ order: event.target.value === 'size' ? 'size' : 'name' })}
          />
        </div>
      </div>
    </>
  );
}
