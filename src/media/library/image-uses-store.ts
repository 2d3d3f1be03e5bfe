import { createStore, type StoreApi } from 'zustand/vanilla';
import { decodeText } from '../../content/decode';
import type { Repository, Tree, TreeEntry } from '../../repository/repository';
import { RepositoryError } from '../../repository/repository-error';
import { createImageSearch, type ImageUse, type OtherUse } from '../../site/image-search';
import { summarise } from '../../site/post-summary';
import type { Site } from '../../site/site';
import { siteTexts } from '../../site/site-texts';

export interface ImageUsesState {
  /** The content that shows an image, by the image's path; what is known so far. */
  readonly uses: ReadonlyMap<string, readonly ImageUse[]>;
  /** Why else an image may be shown, by its path; what is known so far. */
  readonly others: ReadonlyMap<string, readonly OtherUse[]>;
  /** The titles and the dates of the content that shows any. */
  readonly titles: ReadonlyMap<string, string>;
  readonly dates: ReadonlyMap<string, string>;
  /** Files that were looked through, and all that will be. */
  readonly read: number;
  readonly total: number;
  /** Posts, pages and data files among all of them. */
  readonly content: number;
  /** Files that are only looked through when it is asked for: very many, or very large. */
  readonly further: number;
  /** Why it stopped; `start` goes on. */
  readonly problem: RepositoryError | null;
}

export interface ImageUsesStore extends StoreApi<ImageUsesState> {
  /** Begins to look, or goes on. Never rejects; resolves when all is looked through or it has stopped. */
  readonly start: () => Promise<void>;
  /** The same, for the files that wait to be asked for, too. */
  readonly startFurther: () => Promise<void>;
}

/** Files of one request, and those that are looked through before the page may draw. */
const batch = 100;
const stretch = 10;

/**
 * Where the site's images are shown; reads the site's texts when it is started, from the device where they were read before:
 * its design first, which tells what to look for in its content.
 */
export function createImageUsesStore(repository: Repository, { entries }: Tree, site: Site): ImageUsesStore {
  const texts = siteTexts(site, entries);
  const isContent = new Set(texts.content.map(({ path }) => path));
  const unread = [...texts.design, ...texts.content];
  const further = [...texts.further];
  const titles = new Map<string, string>();
  const dates = new Map<string, string>();
  let search: ReturnType<typeof createImageSearch> | null = null;
  let running: Promise<void> | null = null;

  const store = createStore<ImageUsesState>(() => ({
    uses: new Map(),
    others: new Map(),
    titles,
    dates,
    read: 0,
    total: unread.length,
    content: isContent.size,
    further: further.length,
    problem: null,
  }));

  function look(path: string, text: string): void {
    search ??= createImageSearch(site, entries);
    if (!isContent.has(path)) search.lookAtDesign(path, text);
    else if (search.lookAtContent(path, text)) {
      const { title, date } = summarise(path, text, site);
      titles.set(path, title);
      if (date !== null) dates.set(path, date);
    }
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

  async function readBatch(chosen: readonly TreeEntry[]): Promise<void> {
    const blobs = await repository.blobs([...new Set(chosen.map(({ oid }) => oid))]);
    for (const [index, { path, oid }] of chosen.entries()) {
      const decoded = decodeText(blobs.get(oid) ?? new Uint8Array());
      if (decoded.kind === 'text') look(path, decoded.text);
      if (index % stretch === stretch - 1) await new Promise((resolve) => setTimeout(resolve));
    }
    unread.splice(0, chosen.length);
    const read = store.getState().total - unread.length;
    if (unread.length > 0 || !search) return store.setState({ read });
    return store.setState({
      uses: search.uses(),
      others: search.others(),
      titles: new Map(titles),
      dates: new Map(dates),
      read,
    });
  }

  const start = () => (running ??= readAll().finally(() => (running = null)));
  return Object.assign(store, {
    start,
    startFurther: async () => {
      unread.push(...further.splice(0));
      store.setState({ total: store.getState().read + unread.length, further: 0 });
      await start();
    },
  });
}
