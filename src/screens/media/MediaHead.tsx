import { Upload } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../design/Button';
import { SearchInput } from '../../design/SearchInput';
import { useDeskText } from '../../i18n/desk-text';
import { pickImages } from '../../media/pick-images';
import { ScreenHeading } from '../ScreenHeading';
import styles from './Media.module.css';

export interface MediaHeadProps {
  readonly title: string;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly wanted: string;
  readonly onSearch: (words: string) => void;
  readonly isUploading: boolean;
  /** Null where the person may not change the site. */
  readonly onUpload: ((files: readonly File[]) => void) | null;
}

/** What the screen is called, the search, and the one button. */
export function MediaHead({ title, search, wanted, onSearch, isUploading, onUpload }: MediaHeadProps) {
  const { media: words } = useDeskText();
  return (
    <div className={styles.head}>
      <ScreenHeading className={styles.heading}>{title}</ScreenHeading>
      <div className={styles.search}>
        <SearchInput ref={search} label={words.search} hint={words.searchHint} value={wanted} onChange={onSearch} />
      </div>
      {onUpload && (
        <Button
          variant="solid"
          icon={Upload}
          busy={isUploading}
          onClick={() => void pickImages({ several: true }).then(onUpload)}
        >
          {words.upload}
        </Button>
      )}
    </div>
  );
}
