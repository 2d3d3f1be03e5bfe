import { CircleCheck, Search, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Select } from '../../design/Select';
import { useDeskText } from '../../i18n/desk-text';
import type { LibraryView } from '../../media/library/library-item';
import { countItems } from '../../media/library/list-items';
import { FolderSelect } from '../pickers/FolderSelect';
import type { OpenLibrary } from '../use-library';
import styles from './Media.module.css';

export interface MediaFiltersProps {
  readonly library: OpenLibrary;
  readonly view: LibraryView;
  /** The site was listed whole. */
  readonly isComplete: boolean;
  readonly onChange: (part: Partial<LibraryView>) => void;
  /** Begins to choose several; null where that is not offered. */
  readonly onSelect: (() => void) | null;
}

const ofImages: readonly LibraryView['filter'][] = ['all', 'undescribed', 'unused'];
const withFiles: readonly LibraryView['filter'][] = ['all', 'images', 'files', 'undescribed', 'unused'];
const orders: readonly LibraryView['order'][] = ['name', 'newest', 'size'];

/** All, not used, not described; which folder, in which order. */
export function MediaFilters({ library, view, isComplete, onChange, onSelect }: MediaFiltersProps) {
  const { media: words, siteFiles } = useDeskText();
  const { items, found, uses } = library;
  const select = useRef<HTMLButtonElement>(null);
  const couldSelect = useRef(true);
  useEffect(() => {
    if (onSelect && !couldSelect.current && document.activeElement === document.body) select.current?.focus();
    couldSelect.current = onSelect !== null;
  }, [onSelect]);
  const counts = countItems(items, library.isWhole);
  const labels = { ...words.filters, ...siteFiles.filters };
  const filters = (counts.files ?? 0) > 0 ? withFiles : ofImages;
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
      {library.isComplete && found.further > 0 && (
        <Banner
          boxed
          tone="quiet"
          icon={Search}
          className={styles.notice}
          action={
            <Button size="small" onClick={() => void uses.startFurther()}>
              {words.lookFurther}
            </Button>
          }
        >
          {words.further(found.further)}
        </Banner>
      )}
      <div className={styles.frame} data-files={filters === withFiles || undefined}>
        <div className={styles.bar}>
          <fieldset className={styles.filters} aria-label={words.filterLabel}>
            {filters.map((filter) => (
              <button
                key={filter}
                type="button"
                aria-pressed={filter === view.filter}
                disabled={counts[filter] === null}
                onClick={() => onChange({ filter })}
              >
                {labels[filter]}{' '}
                {counts[filter] !== null && (
                  <span className={styles.number}>{counts[filter].toLocaleString('en-GB')}</span>
                )}
              </button>
            ))}
          </fieldset>
          <output className={styles.reading}>
            {!library.isComplete && !found.problem && words.lookingThrough(found.read, found.total)}
          </output>
          {onSelect && (
            <Button
              ref={select}
              size="small"
              variant="quiet"
              className={styles.choose}
              icon={CircleCheck}
              onClick={onSelect}
            >
              {words.select.start}
            </Button>
          )}
          <div className={styles.selects}>
            <FolderSelect items={items} value={view.folder} onChange={(folder) => onChange({ folder })} />
            <Select
              aria-label={words.order}
              choices={orders.map((value) => ({ value, label: words.orders[value] }))}
              value={view.order}
              onChange={(event) => onChange({ order: orders.find((order) => order === event.target.value) ?? 'name' })}
            />
          </div>
        </div>
      </div>
    </>
  );
}
