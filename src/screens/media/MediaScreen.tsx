import { useCallback, useMemo, useRef, useState } from 'react';
import { Dialog } from '../../design/Dialog';
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
import type { SitePorts } from '../screen-ports';
import { useHabits } from '../site-habits';
import { useDrafts } from '../use-drafts';
import { useLibrary, useLibraryView } from '../use-library';
import { useMediaQuery } from '../../design/use-media-query';
import { useTitle } from '../use-title';
import { withDraftUses } from './drafts-naming';
import { DropAnywhere } from './DropAnywhere';
import { FileDetails } from './FileDetails';
import { ImageDetails } from './ImageDetails';
import { liveImageAddress } from './live-image-address';
import styles from './Media.module.css';
import { type Asked, MediaDialogs } from './MediaDialogs';
import { MediaFilters } from './MediaFilters';
import { MediaHead } from './MediaHead';
import { NoImages } from './NoImages';
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

/** The site's images and files: where they are used, and everything that can be done with them. */
export function MediaScreen({ site, ready }: MediaScreenProps) {
  const { media: words, siteFiles } = useDeskText();
  const open = useLibrary(site, ready);
  const { drafts, readAgain } = useDrafts(site);
  const items = useMemo(() => withDraftUses(open.items, drafts), [open.items, drafts]);
  const library = { ...open, items, found: { ...open.found, titles: titlesOf(open.found.titles, drafts) } };
  const { view, shown, change, clear } = useLibraryView(items);
  const selection = useSelection(items, shown);
  const uploads = useUploads(site, ready);
  const [selected, setSelected] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const isWide = useMediaQuery('(width >= 64rem)');
  const collection = useMemo(() => collectionOfPost(ready, ''), [ready]);
  const habits = useHabits(site.repository, ready, collection);
  const { canWrite } = ready.head;
  const image = library.items.find(({ path }) => path === selected) ?? null;
  const hasFiles = items.length > open.images.length;
  const title = hasFiles ? siteFiles.title : words.title;
  useTitle(title);

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
  const facts = image && {
    repository: site.name,
    item: image,
    found: library.found,
    address: liveImageAddress(ready.site, site.siteUrl(ready), image.path),
    onMove: canWrite && image.uses ? () => setAsked({ kind: 'move' }) : null,
    onDelete: canWrite ? () => setAsked({ kind: 'delete' }) : null,
    onClose: isWide ? () => setSelected(null) : null,
  };
  const details =
    facts &&
    !selection.isOn &&
    (facts.item.kind === 'file' ? (
      <FileDetails key={facts.item.oid} {...facts} source={site.repository} />
    ) : (
      <ImageDetails
        key={facts.item.oid}
        {...facts}
        thumbnails={library.thumbnails}
        onReplace={canWrite ? () => void replace() : null}
      />
    ));
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
      <MediaHead
        title={title}
        search={search}
        wanted={view.search}
        onSearch={(wanted) => change({ search: wanted })}
        isUploading={uploads.now.state === 'preparing' || uploads.now.state === 'sending'}
        onUpload={canWrite ? upload : null}
      />
      <UploadList uploads={uploads} />
      {library.items.length > 0 && (
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
          hasFiles={selection.chosen.some(({ kind }) => kind === 'file')}
          isAll={selection.isAll}
          onAll={selection.chooseAll}
          onNone={selection.chooseNone}
          onDelete={() => setAsked({ kind: 'delete-chosen' })}
          onDone={selection.end}
        />
      )}
      <output>
        {view.search && shown.length > 0 && (
          <VisuallyHidden>{(hasFiles ? siteFiles : words).matches(shown.length)}</VisuallyHidden>
        )}
      </output>
      {shown.length > 0 ? (
        <ImageGrid
          label={title}
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
          hasFiles={hasFiles}
          isEmpty={library.items.length === 0}
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
      {asked && <MediaDialogs {...dialog} asked={asked} item={image} chosen={selection.chosen} />}
    </SiteDesk>
  );
}
