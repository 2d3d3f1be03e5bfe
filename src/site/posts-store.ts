import { createStore, type StoreApi } from 'zustand/vanilla';
import { decodeText } from '../content/decode';
import { readFile } from '../content/read-file';
import type { ObjectId, Repository, Tree } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';
import { entryFilter } from './entry-filter';
import { timeInPath } from './newest-first';
import { type PostSummary, summarise } from './post-summary';
import type { Collection, Site } from './site';
import { toldFile } from './told-fields';

interface PostRow {
  readonly path: string;
  readonly oid: ObjectId;
  /** Null until the post is read. */
  readonly summary: PostSummary | null;
  /** Which of its collection's views it is in, by index; none until it is read. */
  readonly views: readonly number[];
}

export interface PostsState {
  /** Newest first, by the date in the file's name until the post is read; those without a date last. */
  readonly rows: readonly PostRow[];
  /** Of a collection with a filter, those too that are not read yet and may not belong to it. */
  readonly total: number;
  /** How many posts are read. */
  readonly read: number;
  readonly complete: boolean;
  /** Why reading stopped; `want` starts it again. */
  readonly problem: RepositoryError | null;
  /** Reads these posts before the others. Resolves when they are read or reading has stopped. */
  readonly want: (paths: readonly string[]) => Promise<void>;
}

export interface PostsStorePorts {
  readonly repository: Repository;
  readonly tree: Tree;
  readonly site: Site;
  readonly collection: Collection;
  /** How many posts the first request asks for. */
  readonly readFirst: number;
  /** Resolves when the first rows stand on the screen; only then the rest is asked for. At once when absent. */
  readonly whenShown?: () => Promise<void>;
}

/** Posts of one later request. */
const batch = 100;

/** The posts of a collection. Starts to read at once: first the newest, then what is wanted, then all the rest. */
export function createPostsStore({
  repository,
  tree,
  site,
  collection,
  readFirst,
  whenShown = async () => {},
}: PostsStorePorts): StoreApi<PostsState> {
  const rows = new Map(rowsOf(tree, collection).map((row) => [row.path, row]));
  const unread = new Map(rows);
  const wanted = new Set<string>();
  const filtering = filtersOf(collection);
  const times = new WeakMap<PostRow, number>();
  let running: Promise<void> | null = null;
  let nextBatch: Promise<void> = Promise.resolve();

  const store = createStore<PostsState>(() => ({
    rows: newestFirst(),
    total: rows.size,
    read: 0,
    complete: rows.size === 0,
    problem: null,
    want,
  }));

  async function want(paths: readonly string[]): Promise<void> {
    for (const path of paths) if (unread.has(path)) wanted.add(path);
    start();
    while (running && paths.some((path) => unread.has(path))) await nextBatch.catch(() => undefined);
  }

  function start(): void {
    if (running || unread.size === 0) return;
    store.setState({ problem: null });
    running = readAll().finally(() => (running = null));
  }

  async function readAll(): Promise<void> {
    while (unread.size > 0) {
      const isFirst = store.getState().read === 0;
      nextBatch = readBatch(next(isFirst ? readFirst : batch));
      try {
        await nextBatch;
      } catch (error) {
        if (!(error instanceof RepositoryError)) throw error;
        store.setState({ problem: error });
        return;
      }
      if (isFirst) await (nextBatch = whenShown());
    }
  }

  /** Wanted posts, then the list from its top. */
  function next(count: number): readonly PostRow[] {
    const chosen = new Set([...wanted].flatMap((path) => unread.get(path) ?? []).slice(0, count));
    for (const { path } of store.getState().rows) {
      if (chosen.size >= count) break;
      const row = unread.get(path);
      if (row) chosen.add(row);
    }
    return [...chosen];
  }

  async function readBatch(chosen: readonly PostRow[]): Promise<void> {
    const { belongs, viewsOf } = await filtering;
    const blobs = await repository.blobs([...new Set(chosen.map(({ oid }) => oid))]);
    for (const { path, oid } of chosen) {
      const decoded = decodeText(blobs.get(oid) ?? new Uint8Array());
      const text = decoded.kind === 'text' ? decoded.text : '';
      const summary = { ...summarise(path, text, site), ...nameOf(collection, path) };
      if (belongs(path, text)) rows.set(path, { path, oid, summary, views: viewsOf(path, text) });
      else rows.delete(path);
      unread.delete(path);
      wanted.delete(path);
    }
    const total = rows.size;
    store.setState({ rows: newestFirst(), total, read: total - unread.size, complete: unread.size === 0 });
  }

  function newestFirst(): readonly PostRow[] {
    return [...rows.values()].toSorted((a, b) => timeOf(b) - timeOf(a));
  }

  /** Epoch milliseconds; 0 without a date. */
  function timeOf(row: PostRow): number {
    const known = times.get(row);
    if (known !== undefined) return known;
    const time = row.summary ? Date.parse(row.summary.date ?? '') || 0 : timeInPath(row.path);
    times.set(row, time);
    return time;
  }

  start();
  return store;
}

function rowsOf(tree: Tree, { paths }: Collection): readonly PostRow[] {
  const oids = new Map(tree.entries.map(({ path, oid }) => [path, oid]));
  return paths.flatMap((path) => {
    const oid = oids.get(path);
    return oid === undefined ? [] : [{ path, oid, summary: null, views: [] }];
  });
}

/** What decides which rows are listed, and in which views. */
async function filtersOf({ filter, views = [] }: Collection) {
  const [passes, ...inViews] = await Promise.all([
    filter ? entryFilter(filter) : null,
    ...views.map((view) => entryFilter(view.filter)),
  ]);
  const valuesOf = (path: string, text: string) => readFile(path, text).frontmatter?.values ?? {};
  return {
    belongs: (path: string, text: string) => !passes || passes(valuesOf(path, text)),
    viewsOf: (path: string, text: string): readonly number[] => {
      if (inViews.length === 0) return [];
      const values = valuesOf(path, text);
      return inViews.flatMap((isIn, index) => (isIn?.(values) ? [index] : []));
    },
  };
}

/** What a configuration calls this very file. */
function nameOf(collection: Collection, path: string): Pick<PostSummary, 'title' | 'titleIsFallback'> | null {
  const label = toldFile(collection, path)?.label;
  return label === undefined ? null : { title: label, titleIsFallback: false };
}
