import { ImagePlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import styles from './Media.module.css';

export interface DropAnywhereProps {
  /** What people call the site. */
  readonly site: string;
  readonly onDrop: (files: readonly File[]) => void;
}

/** Takes files that are dropped anywhere on the page, and says so while they are above it. */
export function DropAnywhere({ site, onDrop }: DropAnywhereProps) {
  const { media: words } = useDeskText();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setCount([...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file').length);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setCount(null);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setCount(null);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onDrop]);
  if (count === null) return null;
  return (
    <div className={styles.drop}>
      <output>
        <Icon of={ImagePlus} /> {words.drop(count, site)}
      </output>
    </div>
  );
}
