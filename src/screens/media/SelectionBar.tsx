import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../design/Button';
import { useDeskText } from '../../i18n/desk-text';
import styles from './Media.module.css';

export interface SelectionBarProps {
  readonly count: number;
  /** There are files among them. */
  readonly hasFiles: boolean;
  /** Every image in sight is chosen. */
  readonly isAll: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onDelete: () => void;
  readonly onDone: () => void;
}

/** What can be done with the images that are being chosen. */
export function SelectionBar({ count, hasFiles, isAll, onAll, onNone, onDelete, onDone }: SelectionBarProps) {
  const { media, siteFiles } = useDeskText();
  const words = media.select;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed is gone; a tile that was pressed keeps the focus.
    if (document.activeElement === document.body) bar.current?.focus();
  }, []);
  return (
    <div ref={bar} role="toolbar" tabIndex={-1} aria-label={words.label} className={styles.selection}>
      <output>{hasFiles ? siteFiles.selected(count) : words.count(count)}</output>
      {!isAll ? (
        <Button size="small" variant="quiet" onClick={onAll}>
          {words.all}
        </Button>
      ) : (
        <Button size="small" variant="quiet" onClick={onNone}>
          {words.none}
        </Button>
      )}
      <Button size="small" icon={Trash2} disabled={count === 0} onClick={onDelete}>
        {words.remove}
      </Button>
      <Button size="small" onClick={onDone}>
        {words.done}
      </Button>
    </div>
  );
}
