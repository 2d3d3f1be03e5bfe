import { type RefObject, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Empty } from '../../design/Empty';
import { SearchInput } from '../../design/SearchInput';
import { VisuallyHidden } from '../../design/VisuallyHidden';
import { useText } from '../../i18n/text';
import { collectionKey } from '../../site/collection-of';
import type { Collection } from '../../site/site';
import type { SiteReady } from '../../site/site-store';
import { collectionOfPost } from '../collection-of-post';
import { ErrorNote } from '../ErrorNote';
import { ScreenHeading } from '../ScreenHeading';
import type { PostsStore, SitePorts } from '../screen-ports';
import { usePostOperations } from '../operations/use-post-operations';
import { SiteDesk } from '../desk/SiteDesk';
import { FoundBanner } from './FoundBanner';
import { DraftGroup } from './DraftGroup';
import { FromDocumentButton } from './FromDocumentButton';
import { NewPostLink } from './NewPostLink';
import { NoMatch } from './NoMatch';
import type { PostFilter } from './post-list';
import { PostFilters } from './PostFilters';
import { PostList } from './PostList';
import styles from './PostsScreen.module.css';
import { SiteNotices } from './SiteNotices';
import { useDrafts } from '../use-drafts';
import { usePostList } from './use-post-list';
import { useRowFocus } from './use-row-focus';
import { useThumbnails } from './use-thumbnails';

export interface PostDeskProps {
  readonly site: SitePorts;
  readonly ready: SiteReady;
  readonly collection: Collection;
  readonly posts: PostsStore;
  readonly searchBox: RefObject<HTMLInputElement | null>;
}

/** The posts that were found, narrowed by filter and words. */
export function PostDesk({ site, ready, collection, posts, searchBox }: PostDeskProps) {
  const { posts: words } = useText();
  const { rows, total, read, complete, problem } = useStore(posts);
  const [filter, setFilter] = useState<PostFilter>('all');
  const [view, setView] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed).trim();
  const { drafts: allDrafts, readAgain } = useDrafts(site);
  const isMain = collection === ready.collection;
  const drafts = useMemo(
    () => (isMain ? allDrafts : allDrafts.filter(({ key }) => collectionOfPost(ready, key.path) === collection)),
    [allDrafts, isMain, ready, collection],
  );
  const key = isMain ? null : collectionKey(collection);
  const isData = collection.kind === 'data' || collection.kind === 'files';
  const tree = collection.kind === 'docs' ? collection.folder : null;
  const label = collection.label ?? words.title;
  const canCreate = !isData && collection.canCreate !== false;
  const newLabel = collection.kind === 'docs' || collection.kind === 'pages' ? words.newPage : words.newPost;
  const imageOf = useThumbnails(site, ready);
  const { items, shownDrafts, counts } = usePostList({ rows, total, complete, drafts, filter, search, view, tree });
  const onMoved = useRowFocus(items);
  const operations = usePostOperations({ site, onDrafts: readAgain, onMoved });
  const onWant = useCallback((paths: readonly string[]) => void posts.getState().want(paths), [posts]);
  const found = items.length + shownDrafts.length;
  const isEmpty = total === 0 && drafts.length === 0;

  return (
    <SiteDesk site={site} ready={ready} current={collection} draftCount={allDrafts.length}>
      <div className={styles.head}>
        <ScreenHeading className={styles.heading}>{label}</ScreenHeading>
        {!isEmpty && (
          <>
            <div className={styles.search}>
              <SearchInput
                ref={searchBox}
                label={words.search}
                hint={words.searchHint}
                value={typed}
                onChange={setTyped}
              />
            </div>
            {canCreate && !isData && <FromDocumentButton repository={site.name} collection={key} />}
            {canCreate && <NewPostLink repository={site.name} collection={key} label={newLabel} />}
          </>
        )}
      </div>
      <SiteNotices site={site} ready={ready} />
      {problem && (
        <ErrorNote className={styles.notice} error={problem} onTryAgain={() => onWant(rows.map(({ path }) => path))} />
      )}
      {isMain && <FoundBanner site={site} ready={ready} collection={collection} />}
      {!isEmpty && (!isData || collection.views) && (
        <PostFilters
          value={isData ? null : filter}
          counts={counts}
          onChange={setFilter}
          views={collection.views ?? []}
          view={view}
          onView={setView}
          end={complete ? null : words.reading(read, total)}
        />
      )}
      {shownDrafts.length > 0 && <DraftGroup drafts={shownDrafts} operationsOf={operations.of} />}
      <output>{search && found > 0 && <VisuallyHidden>{words.matches(found)}</VisuallyHidden>}</output>
      {items.length > 0 && (
        <PostList
          repository={site.name}
          label={label}
          plain={isData}
          items={items}
          imageOf={imageOf}
          onWant={onWant}
          operationsOf={operations.of}
        />
      )}
      {isEmpty && (
        <Empty
          art
          title={words.emptyTitle}
          actions={
            canCreate && (
              <NewPostLink repository={site.name} collection={key} label={isMain ? words.writeFirst : newLabel} />
            )
          }
        >
          {isMain ? words.empty : isData ? words.emptyData : words.emptyPart}
        </Empty>
      )}
      {!isEmpty && found === 0 && (
        <NoMatch
          search={search}
          filter={filter}
          view={(view !== null && collection.views?.[view]?.label) || null}
          looked={complete ? words.noMatch(total) : words.stillReading(read, total)}
          onClear={() => {
            setTyped('');
            setFilter('all');
            setView(null);
            searchBox.current?.focus();
          }}
        />
      )}
      {operations.dialog}
    </SiteDesk>
  );
}
