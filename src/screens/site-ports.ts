import type { Journal } from '../drafts/journal';
import { drawOnDemand } from '../media/draw-on-demand';
import type { Pictures } from '../media/pictures';
import { createMemoryBlobCache } from '../repository/blob-cache/memory-blob-cache';
import type { BlobCache } from '../repository/blob-cache';
import type { Account, Host } from '../repository/repository';
import type { Collection } from '../site/site';
import { createSiteStore, type SiteReady } from '../site/site-store';
import { loadSiteReading, type SiteReading } from './load-site-reading';
import type { Config, PostsStore, SitePorts } from './screen-ports';
import { createSiteMemory } from './site-memory';

export interface SitePortsSource {
  readonly name: string;
  readonly host: Host;
  readonly account: Account;
  readonly journal: Journal;
  readonly config: Config;
  /** The browser's storage; null where it is switched off. */
  readonly storage?: Storage | null;
  /** Where small pictures are kept; the page's memory when absent. */
  readonly smallPictures?: BlobCache;
  /** Where originals of images are kept; the page's memory when absent. */
  readonly originals?: BlobCache;
  /** What draws pictures anew; the page itself when absent. */
  readonly pictures?: Pictures;
}

/** Joins one site's repository, stores and drafts; starts to read it. */
export function createSitePorts(source: SitePortsSource): SitePorts {
  const { name, host, account, journal, config, storage = null } = source;
  const { smallPictures = createMemoryBlobCache(), originals = createMemoryBlobCache() } = source;
  const { pictures = drawOnDemand() } = source;
  const repository = host.repository(name);
  const memory = createSiteMemory(storage, { host: config.api, account: account.login, repository: name });
  let reading: SiteReading | null = null;
  const loadReading = async () => (reading ??= await loadSiteReading());
  const site = createSiteStore({
    repository,
    describeSite: async (tree, options) => (await loadReading()).describeSite(tree, options),
    learnMain: async (described, tree) => (await loadReading()).learnMain(described, tree),
    shelf: memory.shelf,
  });
  const opened = new WeakMap<Collection, PostsStore>();

  function openPosts({ tree, site: described }: SiteReady, collection: Collection): PostsStore {
    if (!reading) throw new Error('A site is ready only when what reads it is there.');
    return reading.createPostsStore({
      repository,
      tree,
      site: described,
      collection,
      readFirst: reading.firstShown,
      whenShown: painted,
    });
  }

  void site.refresh();
  return {
    name,
    repository,
    site,
    journal,
    smallPictures,
    pictures,
    originals,
    memory,
    posts(ready, collection) {
      const store = opened.get(collection) ?? openPosts(ready, collection);
      opened.set(collection, store);
      return store;
    },
    openedPosts: ({ site: described }) => described.collections.flatMap((collection) => opened.get(collection) ?? []),
    draftKey: (branch, path) => ({ host: config.api, account: account.login, repository: name, branch, path }),
    siteUrl: ({ head, site: described }) => {
      const told = described.siteUrl ?? config.siteOrigins?.[name] ?? head.homepage;
      return (told || (described.config?.siteUrl ?? '')).replace(/\/+$/, '') || null;
    },
  };
}

/** Milliseconds that a slow machine may take to draw a screenful of rows. */
const drawing = 600;

/** Resolves a good moment after the next frame. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, drawing)));
}
