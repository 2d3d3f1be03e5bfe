import { Upload } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { SearchInput } from '../../design/SearchInput';
import { VisuallyHidden } from '../../design/VisuallyHidden';
import { useDeskText } from '../../i18n/desk-text';
import { nameOf } from '../../lib/path';
import { ImageGrid } from '../../media/library/ImageGrid';
import { pickImages } from '../../media/pick-images';
import type { ListedDraft } from '../../drafts/draft';
import type { SiteReady } from '../../site/site-store';
import { uploadFolder } from '../../site/upload-folder';
import { collectionOfPost } from '../collection-of-post';
import { SiteDesk, siteTitle } from '../desk/SiteDesk';
import { ScreenHeading } from '../ScreenHeading';
import type { SitePorts } from '../screen-ports';
import { useHabits } from '../site-habits';
import { useDrafts } from '../use-drafts';
import { useLibrary, useLibraryView } from '../use-library';
import { useMediaQuery } from '../../design/use-media-query';
import { useTitle } from '../use-title';
import { DeleteImagesDialog } from './DeleteImagesDialog';
import { withDraftUses } from './drafts-naming';
import { DropAnywhere } from './DropAnywhere';
import { ImageDetails } from './ImageDetails';
import { liveImageAddress } from './live-image-address';
import styles from './Media.module.css';
import { MediaFilters } from './MediaFilters';
import { MoveImageDialog } from './MoveImageDialog';
import { NoImages } from './NoImages';
import { ReplaceImageDialog } from './ReplaceImageDialog';
import { SelectionBar } from './SelectionBar';
import { UploadList } from './UploadList';
import { useSelection } from './use-selection';
import { useUploads } from './use-uploads';

export interface MediaScreenProps {
  readonly site: SitePorts;
  readonly ready: SiteReady;
}

/** Titles by path, those of drafts too. */
function titlesOf(titles: ReadonlyMap<string, string>, drafts: readonly ListedDraft[]): ReadonlyMap<string, string> {
  const drafted = drafts.flatMap(({ key, title }) => (title ? [[key.path, title] as const] : []));
  return new Map([...drafted, ...titles]);
}

/** What the person is asked. */
type Asked = { readonly kind: 'move' | 'delete' | 'delete-chosen' } | { readonly kind: 'replace'; readonly file: File };

/** The site's images: where they are used, and everything that can be done with them. */
export function MediaScreen({ site, ready }: MediaScreenProps) {
  const { media: words } = useDeskText();
  const open = useLibrary(site, ready);
  const { drafts, readAgain } = useDrafts(site);
  const images = useMemo(() => withDraftUses(open.images, drafts), [open.images, drafts]);
  const library = { ...open, images, found: { ...open.found, titles: titlesOf(open.found.titles, drafts) } };
  const { view, shown, change, clear } = useLibraryView(images);
  const selection = useSelection(images, shown);
  const uploads = useUploads(site, ready);
  const [selected, setSelected] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const isWide = useMediaQuery('(width >= 64rem)');
  const collection = useMemo(() => collectionOfPost(ready, ''), [ready]);
  const habits = useHabits(site.repository, ready, collection);
  const { canWrite } = ready.head;
  const image = library.images.find(({ path }) => path === selected) ?? null;
  useTitle(words.title);

  const { add } = uploads;
  const { folder } = view;
  const upload = useCallback(
    (files: readonly File[]) =>
      void add(files, folder ?? uploadFolder(ready.site, collection, habits, ready.tree.entries)),
    [add, folder, ready, collection, habits],
  );
  const close = (path?: string | null) => {
    setAsked(null);
    if (path === undefined) return;
    setSelected(path);
    selection.end();
    readAgain();
  };
  const replace = async () => {
    const [file] = await pickImages({ several: false });
    if (file) setAsked({ kind: 'replace', file });
  };
  const details = image && !selection.isOn && (
    <ImageDetails
      key={image.oid}
      repository={site.name}
      image={image}
      thumbnails={library.thumbnails}
      found={library.found}
      address={liveImageAddress(ready.site, site.siteUrl(ready), image.path)}
      onReplace={canWrite ? () => void replace() : null}
      onMove={canWrite && image.uses ? () => setAsked({ kind: 'move' }) : null}
      onDelete={canWrite ? () => setAsked({ kind: 'delete' }) : null}
      onClose={isWide ? () => setSelected(null) : null}
    />
  );
  const dialog = { site, ready, library, drafts, onClose: close };
  return (
    <SiteDesk
      site={site}
      ready={ready}
      current="images"
      draftCount={drafts.length}
      aside={
        isWide && details ? (
          <aside className={styles.aside} aria-label={words.details.label(nameOf(image.path))}>
            {details}
          </aside>
        ) : undefined
      }
    >
      <div className={styles.head}>
        <ScreenHeading className={styles.heading}>{words.title}</ScreenHeading>
        <div className={styles.search}>
          <SearchInput
            ref={search}
            label={words.search}
            hint={words.searchHint}
            value={view.search}
            onChange={(wanted) => change({ search: wanted })}
          />
        </div>
        {canWrite && (
          <Button
            variant="solid"
            icon={Upload}
            busy={uploads.now.state === 'preparing' || uploads.now.state === 'sending'}
            onClick={() => void pickImages({ several: true }).then(upload)}
          >
            {words.upload}
          </Button>
        )}
      </div>
      <UploadList uploads={uploads} />
      {library.images.length > 0 && (
        <MediaFilters
          library={library}
          view={view}
          isComplete={ready.tree.complete}
          onChange={change}
          onSelect={canWrite && !selection.isOn && shown.length > 0 ? selection.begin : null}
        />
      )}
      {selection.isOn && (
        <SelectionBar
          count={selection.chosen.length}
          isAll={selection.isAll}
          onAll={selection.chooseAll}
          onNone={selection.chooseNone}
          onDelete={() => setAsked({ kind: 'delete-chosen' })}
          onDone={selection.end}
        />
      )}
      <output>
        {view.search && shown.length > 0 && <VisuallyHidden>{words.matches(shown.length)}</VisuallyHidden>}
      </output>
      {shown.length > 0 ? (
        <ImageGrid
          label={words.title}
          images={shown}
          thumbnails={library.thumbnails}
          selected={new Set(selection.isOn ? selection.chosen.map(({ path }) => path) : [selected ?? ''])}
          isChoosing={selection.isOn}
          onSelect={(pressed, held) => {
            if (selection.isOn || (canWrite && (held.more || held.upTo))) selection.press(pressed, held);
            else setSelected(pressed.path);
          }}
        />
      ) : (
        <NoImages
          view={view}
          isEmpty={library.images.length === 0}
          onClear={() => {
            clear();
            search.current?.focus();
          }}
        />
      )}
      {canWrite && <DropAnywhere site={siteTitle(site, ready)} onDrop={upload} />}
      {!isWide && details && !asked && (
        <Dialog open onOpenChange={(open) => !open && setSelected(null)} title={nameOf(image.path)}>
          {details}
        </Dialog>
      )}
      {image && asked?.kind === 'move' && <MoveImageDialog {...dialog} image={image} />}
      {image && asked?.kind === 'replace' && <ReplaceImageDialog {...dialog} image={image} file={asked.file} />}
      {image && asked?.kind === 'delete' && <DeleteImagesDialog {...dialog} images={[image]} />}
      {asked?.kind === 'delete-chosen' && <DeleteImagesDialog {...dialog} images={selection.chosen} />}
    </SiteDesk>
  );
}
