import { readPostFile } from '../../../content/read-post-file';
import type { DraftImage } from '../../../drafts/draft';
import type { SitePosts } from '../../../editor/link/site-posts';
import { nameOf } from '../../../lib/path';
import type { LinkChecker } from '../../../site/check-link';
import { findPosts } from '../../../site/find-posts';
import type { LinkHabit } from '../../../site/link-habit';
import { postAddress } from '../../../site/post-address';
import { samplePosts } from '../../../site/sample';
import { resolveMedia } from '../../../site/resolve-media';
import type { Collection } from '../../../site/site';
import { fileTree, type SiteReady } from '../../../site/site-store';
import { liveAddress } from '../../live/find-on-page';
import type { PostsStore, SitePorts } from '../../screen-ports';
import { saveAs } from '../../save-as';

export interface SitePostsPorts {
  readonly site: SitePorts;
  readonly ready: () => SiteReady;
  /** Where the post that links lies, or will lie. */
  readonly path: () => string;
  /** What is published with the post. */
  readonly ownFiles: () => readonly DraftImage[];
  /** The collection of that post: its posts are found first. */
  readonly collection: () => Collection;
}

/** So many posts are shown at once. */
const shown = 8;

/** What is known of a commit for the sake of links. */
interface Known {
  readonly ready: SiteReady;
  checker: Promise<LinkChecker> | null;
  habit: Promise<LinkHabit> | null;
}

// Fetched when somebody makes a link.
const fetchHabits = () => import('../../../site/link-habit');
const fetchChecker = () => import('../../../site/check-link');

/** The site's other posts for the editor: found by their titles, linked as the site links, and looked up by their addresses. */
export function createSitePosts({ site, ready, path, ownFiles, collection }: SitePostsPorts): SitePosts {
  let known: Known | null = null;
  const files = () => fileTree(site.repository, ready().tree);

  function now(): Known {
    const latest = ready();
    if (known?.ready.site !== latest.site || known.ready.tree !== latest.tree)
      known = { ready: latest, checker: null, habit: null };
    return known;
  }

  function stores(): readonly PostsStore[] {
    const own = collection();
    const others = ready().site.collections.filter(
      ({ name, kind, hidden }) => name !== own.name && kind !== 'data' && kind !== 'files' && !hidden,
    );
    return [own, ...others].filter(({ kind }) => kind !== 'data').map((one) => site.posts(ready(), one));
  }

  async function learn({ ready: { site: described } }: Known): Promise<LinkHabit> {
    const [{ learnLinkHabit }, texts] = await Promise.all([
      fetchHabits(),
      files().read(samplePosts(collection().paths)),
    ]);
    const posts = [...texts].map(([at, text]) => ({ path: at, text }));
    return learnLinkHabit(
      posts,
      described.collections.flatMap(({ paths }) => paths),
      described,
    );
  }

  function habit(): Promise<LinkHabit> {
    const state = now();
    state.habit ??= learn(state);
    state.habit.catch(() => (state.habit = null));
    return state.habit;
  }

  function checker(): Promise<LinkChecker> {
    const state = now();
    state.checker ??= fetchChecker().then(({ createLinkChecker }) => createLinkChecker(state.ready.site, files()));
    state.checker.catch(() => (state.checker = null));
    return state.checker;
  }

  function ownFile(href: string): DraftImage | undefined {
    const own = new Map(ownFiles().map((file) => [file.path, file]));
    return own.get(resolveMedia(ready().site, path(), href, (one) => own.has(one)) ?? '');
  }

  async function textOf(post: string): Promise<string> {
    return (await files().read([post])).get(post) ?? '';
  }

  return {
    find: (words) => {
      const own = path();
      const rows = stores().flatMap((store) => store.getState().rows);
      return findPosts(
        rows.filter((row) => row.path !== own),
        words,
        shown,
      );
    },
    subscribe: (listener) => {
      const ends = stores().map((store) => store.subscribe(listener));
      return () => ends.forEach((end) => end());
    },
    linkTo: async (post) => {
      try {
        const [learnt, text, { linkToPost }] = await Promise.all([habit(), textOf(post), fetchHabits()]);
        const described = ready().site;
        const address = postAddress(described, post, readPostFile(text).frontmatter?.values ?? {});
        return linkToPost({ site: described, habit: learnt, from: path(), to: post, address });
      } catch {
        return null;
      }
    },
    check: async (href) => {
      if (ownFile(href)) return 'found';
      try {
        return await (await checker()).check(path(), href);
      } catch {
        return 'unknown';
      }
    },
    saveDraftFile: (href) => {
      const file = ownFile(href);
      // Of no type that a browser would show: it may hold anything.
      if (file) saveAs(nameOf(file.path), new Blob([new Uint8Array(file.bytes)], { type: 'application/octet-stream' }));
      return file !== undefined;
    },
    urlOf: async (href) => {
      if (/^[a-z][a-z\d+.-]*:/i.test(href)) return href;
      const url = site.siteUrl(ready());
      if (url === null) return null;
      const post = await checker()
        .then((found) => found.postAt(path(), href))
        .catch(() => null);
      const text = post === null ? '' : await textOf(post).catch(() => '');
      const address = post === null ? null : liveAddress(ready().site, post, text, url);
      return address ?? (href.startsWith('/') && !href.startsWith('//') ? withBase(url, href) : null);
    },
  };
}

function withBase(url: string, href: string): string {
  const { origin, pathname } = new URL(url);
  return `${href}/`.startsWith(`${pathname.replace(/\/$/, '')}/`) ? origin + href : url + href;
}
