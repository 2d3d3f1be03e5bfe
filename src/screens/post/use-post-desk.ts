import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Frontmatter } from '../../content/frontmatter';
import { isOtherMarkup } from '../../content/other-markup';
import { isDataFile, readFile } from '../../content/read-file';
import { readPostFile } from '../../content/read-post-file';
import type { ValueMap } from '../../content/value';
import type { FieldSite } from '../../fields/field-site';
import { blocksAt, type SiteBlocks } from '../../site/blocks/learnt-block';
import { type LeftOut, whyLeftOut } from '../../site/left-out';
import { relationEntries } from '../../site/relation-entries';
import type { FieldSpec } from '../../site/field-spec';
import type { Collection, Habits } from '../../site/site';
import { fileTree, type SiteReady } from '../../site/site-store';
import { toldFields, toldFile, withToldFields } from '../../site/told-fields';
import { collectionOfPost, isProvisional } from '../collection-of-post';
import type { SitePorts } from '../screen-ports';
import { useSiteBlocks } from '../site-blocks';
import { useHabits } from '../site-habits';
import { findOnPage, liveAddress } from '../live/find-on-page';
import type { PostBase } from './opening/load-post';
import { newPostOf } from './opening/new-post-place';
import { rememberPublish } from '../own-publishes';
import { createPostImages } from './images/post-images';
import type { SitePosts } from '../../editor/link/site-posts';
import type { PostSession } from './session/post-session';
import { draftFlag } from './publishing/draft-flag';
import { createSitePosts } from './body/site-posts';
import { type PostImageDesk, useImageDesk } from './images/use-image-desk';
import { createPublishingStore, type PublishingStore } from './publishing/publishing-store';

/** What the parts of an open post share. */
export interface PostDesk extends PostImageDesk {
  /** What is known of the post's fields, in the order in which posts have them. */
  readonly specs: readonly FieldSpec[];
  /** A typical post's details; null when there are none. */
  readonly model: Frontmatter | null;
  readonly fieldSite: FieldSite;
  readonly publishing: PublishingStore;
  readonly imageUrl: (reference: string) => Promise<string | null>;
  /** What the site's posts are built of beside Markdown. */
  readonly siteBlocks: SiteBlocks;
  /** The other posts, for links. */
  readonly posts: SitePosts;
  /** Where readers find the post, or will; null when nothing tells it. */
  readonly url: string | null;
  /** What the site's configuration calls this very file. */
  readonly name: string | null;
  /** Why the site would be built without the post as it is now. */
  readonly leftOut: () => LeftOut | null;
}

/** Joins a session with the site it belongs to. The functions stay the same while the site is read anew. */
export function usePostDesk(site: SitePorts, ready: SiteReady, session: PostSession): PostDesk {
  const base = useStore(session, (state) => state.base);
  const collection = useMemo(() => collectionOfPost(ready, base.key.path, detailsOf(base)), [ready, base]);
  const habits = useHabits(site.repository, ready, collection);
  const learnt = useSiteBlocks(site, ready, collection);
  const [latest] = useState(() => createStore(() => ({ ready, habits, usesHtml: learnt.hasHtml })));
  useEffect(() => latest.setState({ ready, habits, usesHtml: learnt.hasHtml }), [latest, ready, habits, learnt]);

  const path = useCallback(() => {
    const { base, title } = session.getState();
    const now = latest.getState();
    return pathOf(base.key.path, title, now.ready, now.habits);
  }, [session, latest]);

  const siteBlocks = useMemo(() => blocksAt(learnt, path()), [learnt, path]);

  const images = useMemo(
    () =>
      createPostImages({
        repository: site.repository,
        site: ready.site,
        tree: () => latest.getState().ready.tree,
        postPath: path,
        draftImages: () => session.getState().drafts.getState().images,
      }),
    [site.repository, ready.site, session, path, latest],
  );
  useEffect(() => images.close, [images]);

  const leftOut = useCallback(() => {
    const { frontmatter } = session.getState();
    if (draftFlag(frontmatter)) return { why: 'draft' as const };
    return whyLeftOut(latest.getState().ready.site, path(), frontmatter?.values ?? {}, Date.now());
  }, [session, path, latest]);

  const publishing = useMemo(
    () =>
      createPublishingStore({
        repository: site.repository,
        journal: site.journal,
        session,
        head: () => latest.getState().ready.head,
        placeOfNewPost: path,
        leftOut,
        findOnPage: (before, after) =>
          findOnPage({
            isHard: session.getState().body.isHard(),
            site: latest.getState().ready.site,
            path: before.key.path,
            before: before.isNew ? '' : before.baseText,
            after,
            siteUrl: site.siteUrl(latest.getState().ready),
          }),
        onPublished: (publish) => {
          rememberPublish(site, publish, latest.getState().ready.tree.commit);
          void site.site.refresh();
        },
      }),
    [site, session, path, leftOut, latest],
  );

  const place = useCallback(() => ({ session, ...latest.getState(), placeOfNewPost: path }), [session, path, latest]);
  const imageDesk = useImageDesk(session, site, place, images.imageUrl);
  const posts = useMemo(
    () =>
      createSitePosts({
        site,
        ready: () => latest.getState().ready,
        path,
        ownFiles: () => session.getState().drafts.getState().images,
        collection: () => collectionOfPost(latest.getState().ready, session.getState().base.key.path),
      }),
    [site, session, path, latest],
  );
  const address = useLiveAddress(site, ready, session, habits);
  const url = isDataFile(base.key.path) ? null : address;
  const specs = useSpecs(ready, base.key.path, collection, habits);
  const name = toldFile(collection, base.key.path)?.label ?? null;
  const model = useMemo(() => readPostFile(habits?.model ?? '').frontmatter, [habits]);
  const entries = useCallback<FieldSite['entries']>(
    (relation) => {
      const { tree, site: described } = latest.getState().ready;
      return relationEntries(relation, described.collections, fileTree(site.repository, tree));
    },
    [site.repository, latest],
  );
  const siteUrl = site.siteUrl(ready);
  const fieldSite = useMemo(() => ({ siteUrl, address: url, entries }), [siteUrl, url, entries]);
  return {
    specs,
    model,
    fieldSite,
    publishing,
    imageUrl: images.imageUrl,
    ...imageDesk,
    siteBlocks,
    posts,
    url,
    leftOut,
    name,
  };
}

/** What the other posts and the site's configuration tell of the fields. */
function useSpecs(
  { site }: SiteReady,
  path: string,
  collection: Collection,
  habits: Habits | null,
): readonly FieldSpec[] {
  return useMemo(() => {
    // A data file that belongs nowhere has nothing in common with the site's posts.
    if (isOtherMarkup(path) || (isDataFile(path) && !collection.paths.includes(path))) return [];
    return withToldFields(habits?.fields ?? [], toldFields(collection, path), site.config);
  }, [site, path, collection, habits]);
}

function detailsOf({ key, text }: PostBase): ValueMap | null {
  return readFile(key.path, text).frontmatter?.values ?? null;
}

/** Where the post lies, or would lie if it were published now. */
function pathOf(path: string, title: string, ready: SiteReady, habits: Habits | null): string {
  if (!isProvisional(path)) return path;
  return newPostOf(ready, collectionOfPost(ready, path), habits, title, new Date())?.path ?? `${path}.md`;
}

function useLiveAddress(site: SitePorts, ready: SiteReady, session: PostSession, habits: Habits | null): string | null {
  const { frontmatter, base, title } = useStore(session);
  const settled = useDeferredValue(title);
  const siteUrl = site.siteUrl(ready);
  const path = useMemo(() => pathOf(base.key.path, settled, ready, habits), [base, settled, ready, habits]);
  return useMemo(() => {
    const text = frontmatter ? frontmatter.open + frontmatter.source + frontmatter.close : '';
    return siteUrl === null ? null : liveAddress(ready.site, path, text, siteUrl);
  }, [ready.site, path, frontmatter, siteUrl]);
}
