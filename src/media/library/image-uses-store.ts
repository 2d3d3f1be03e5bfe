import { createStore, type StoreApi } from 'zustand/vanilla';
import { decodeText } from '../../content/decode';
import type { ObjectId, Repository, Tree } from '../../repository/repository';
import { RepositoryError } from '../../repository/repository-error';
import { type ImageUse, imageUses } from '../../site/image-uses';
import { summarise } from '../../site/post-summary';
import type { Site } from '../../site/site';

export interface ImageUsesState {
  /** By the images' paths; what is known so far. */
  readonly uses: ReadonlyMap<string, readonly ImageUse[]>;
  /** The titles of the posts that show any. */
  readonly titles: ReadonlyMap<string, string>;
  /** Posts that were looked through, and all of them. */
  readonly read: number;
  readonly total: number;
  /** Why it stopped; `start` goes on. */
  readonly problem: RepositoryError | null;
}

export interface ImageUsesStore extends StoreApi<ImageUsesState> {
  /** Begins to look, or goes on. Never rejects; resolves when all is looked through or it has stopped. */
  readonly start: () => Promise<void>;
}

/** Posts of one request, and those that are looked through before the page may draw. */
const batch = 100;
const stretch = 10;

/** Which posts show which of the site's images; reads all posts when it is started, from the device where they were read before. */
export function createImageUsesStore(repository: Repository, { entries }: Tree, site: Site): ImageUsesStore {
  const paths = new Set(entries.map(({ path }) => path));
  const has = (path: string) => paths.has(path);
  const posts = new Set(site.collections.flatMap((collection) => collection.paths));
  const unread = entries.filter(({ path }) => posts.has(path));
  const uses = new Map<string, ImageUse[]>();
  const titles = new Map<string, string>();
  let running: Promise<void> | null = null;

  const store = createStore<ImageUsesState>(() => ({ uses, titles, read: 0, total: unread.length, problem: null }));

  function look(path: string, text: string): void {
    const found = imageUses(site, { path, text }, has);
    for (const [image, use] of found) uses.set(image, [...(uses.get(image) ?? []), use]);
    if (found.size > 0) titles.set(path, summarise(path, text, site).title);
  }

  async function readAll(): Promise<void> {
    store.setState({ problem: null });
    try {
      while (unread.length > 0) await readBatch(unread.slice(0, batch));
    } catch (error) {
      if (!(error instanceof RepositoryError)) throw error;
      store.setState({ problem: error });
    }
  }

  async function readBatch(chosen: readonly { readonly path: string; readonly oid: ObjectId }[]): Promise<void> {
    const blobs = await repository.blobs([...new Set(chosen.map(({ oid }) => oid))]);
    for (const [index, { path, oid }] of chosen.entries()) {
      const decoded = decodeText(blobs.get(oid) ?? new Uint8Array());
      if (decoded.kind === 'text') look(path, decoded.text);
      if (index % stretch === stretch - 1) await new Promise((resolve) => setTimeout(resolve));
    }
    unread.splice(0, chosen.length);
    const { total } = store.getState();
    store.setState({ uses: new Map(uses), titles: new Map(titles), read: total - unread.length });
  }

  return Object.assign(store, { start: () => (running ??= readAll().finally(() => (running = null))) });
}
