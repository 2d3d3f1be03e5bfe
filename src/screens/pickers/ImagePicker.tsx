import { Camera, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { SearchInput } from '../../design/SearchInput';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import { ImageGrid } from '../../media/library/ImageGrid';
import type { LibraryItem } from '../../media/library/library-item';
import { altsOf } from '../../media/library/list-items';
import { pickImages } from '../../media/pick-images';
import type { SiteReady } from '../../site/site-store';
import { FolderSelect } from './FolderSelect';
import styles from './ImagePicker.module.css';
import type { SitePorts } from '../screen-ports';
import { useLibrary, useLibraryView } from '../use-library';
import { useMediaQuery } from '../../design/use-media-query';

export type PickedImage =
  | { readonly kind: 'site'; readonly path: string; readonly alt: string }
  | { readonly kind: 'device'; readonly file: File };

export interface ImagePickerProps {
  readonly site: SitePorts;
  readonly ready: SiteReady;
  /** Null when none was chosen. */
  readonly onDone: (picked: PickedImage | null) => void;
}

/** Lets the person choose one of the site's images, or one from the device. */
export function ImagePicker({ site, ready, onDone }: ImagePickerProps) {
  const { media: words } = useDeskText();
  const { general } = useText();
  const library = useLibrary(site, ready);
  const { view, shown, change, clear } = useLibraryView(library.images);
  const [chosen, setChosen] = useState<LibraryItem | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const isPhone = useMediaQuery('(pointer: coarse)');

  const use = (image: LibraryItem) => onDone({ kind: 'site', path: image.path, alt: altsOf(image)[0] ?? '' });
  const fromDevice = async (camera: boolean) => {
    const [file] = await pickImages({ several: false, camera });
    if (file) onDone({ kind: 'device', file });
  };
  return (
    <Dialog
      open
      size="large"
      onOpenChange={(open) => !open && onDone(null)}
      title={words.picker.title}
      initialFocus={search}
      foot={
        <>
          <span data-start className={styles.device}>
            <Button variant="quiet" icon={Upload} onClick={() => void fromDevice(false)}>
              {words.picker.fromDevice}
            </Button>
            {isPhone && (
              <Button variant="quiet" icon={Camera} onClick={() => void fromDevice(true)}>
                {words.takePhoto}
              </Button>
            )}
          </span>
          <Button onClick={() => onDone(null)}>{general.cancel}</Button>
          <Button variant="solid" disabled={!chosen} onClick={() => chosen && use(chosen)}>
            {words.picker.use}
          </Button>
        </>
      }
    >
      <div className={styles.filters}>
        <SearchInput
          ref={search}
          label={words.search}
          hint={words.searchHint}
          value={view.search}
          onChange={(wanted) => change({ search: wanted })}
        />
        <FolderSelect items={library.images} value={view.folder} onChange={(folder) => change({ folder })} />
      </div>
      <div ref={scroller} className={styles.scroller}>
        {shown.length > 0 ? (
          <ImageGrid
            label={words.title}
            images={shown}
            thumbnails={library.thumbnails}
            selected={new Set(chosen ? [chosen.path] : [])}
            onSelect={setChosen}
            scroller={scroller}
          />
        ) : (
          <output className={styles.nothing}>
            <p>{library.images.length === 0 ? words.empty.title : words.noMatch(view.search)}</p>
            {library.images.length > 0 && (
              <Button variant="link" onClick={clear}>
                {words.showAll}
              </Button>
            )}
          </output>
        )}
      </div>
    </Dialog>
  );
}
