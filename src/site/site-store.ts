import { createStore, type StoreApi } from 'zustand/vanilla';
import { decodeText } from '../content/decode';
import type { Head, Repository, Tree } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';
import { mainCollection } from './collection-of';
import { indexPaths } from './path-index';
import type { Collection, FileTree, Site } from './site';
import { type Choices, withChoices } from './with-choices';

export interface SiteReady {
  readonly kind: 'ready';
  readonly head: Head;
  readonly tree: Tree;
  /** The site with the person's choices laid over it. */
  readonly site: Site;
  /** The site as the repository alone tells it, as the kind of site that the person says it is. */
  readonly found: Site;
  /** What the person decided on this device; null when nothing. */
  readonly choices: Choices | null;
  /** The main collection, or null when the repository holds no posts. */
  readonly collection: Collection | null;
  /** Why the newest state could not be read; what is shown is then the state before. */
  readonly problem: RepositoryError | null;
}

type SiteState =
  | { readonly kind: 'loading' }
  | SiteReady
  | { readonly kind: 'failed'; readonly error: RepositoryError };

export interface SiteStore extends StoreApi<SiteState> {
  /** Reads the newest state. A site that is ready stays so while and if that fails. Never rejects. */
  refresh(): Promise<void>;
  /** Lays other choices over a site that is ready, and keeps them; null forgets them. Never rejects. */
  choose(choices: Choices | null): Promise<void>;
}

/** Where a person's choices about one site are kept. Neither call rejects. */
export interface ChoicesShelf {
  read(): Promise<Choices | null>;
  write(choices: Choices | null): Promise<void>;
}

/** Keeps choices for as long as the page stands. */
function memoryShelf(kept: Choices | null = null): ChoicesShelf {
  let choices = kept;
  return {
    read: async () => choices,
    write: async (next) => void (choices = next),
  };
}

export interface SiteStorePorts {
  readonly repository: Repository;
  readonly describeSite: (tree: FileTree, options?: { readonly generator?: string | undefined }) => Promise<Site>;
  /** Adds what the main posts tell, where a choice made others the main ones; nothing when absent. */
  readonly learnMain?: (site: Site, tree: FileTree) => Promise<Site>;
  /** The page's memory when absent. */
  readonly shelf?: ChoicesShelf;
}

/** A site as the newest commit of its branch has it, with what the person decided about it: at most three requests (head, tree, the files that tell its generator). */
export function createSiteStore({
  repository,
  describeSite,
  learnMain = async (site) => site,
  shelf = memoryShelf(),
}: SiteStorePorts): SiteStore {
  const store = createStore<SiteState>(() => ({ kind: 'loading' }));
  let reading: Promise<void> | null = null;

  async function read(): Promise<void> {
    const before = store.getState();
    if (before.kind === 'failed') store.setState({ kind: 'loading' }, true);
    try {
      const head = await repository.head();
      if (before.kind === 'ready' && before.head.commit === head.commit) {
        store.setState({ ...before, head, problem: null }, true);
        return;
      }
      const tree = await repository.tree(head.commit);
      const files = fileTree(repository, tree);
      const choosing = shelf.read();
      const first = await describeSite(files);
      const choices = await choosing;
      const named = choices?.generator;
      const found = named === undefined ? first : await describeSite(files, { generator: named });
      const ready = chosen(found, choices, tree);
      store.setState({ kind: 'ready', head, tree, ...(await learnt(ready, files)), problem: null }, true);
    } catch (error) {
      const problem =
        error instanceof RepositoryError ? error : new RepositoryError('invalid', { detail: String(error) });
      store.setState(before.kind === 'ready' ? { ...before, problem } : { kind: 'failed', error: problem }, true);
    }
  }

  async function choose(choices: Choices | null): Promise<void> {
    const now = store.getState();
    if (now.kind !== 'ready') return;
    const show = (state: Chosen) => store.setState({ ...now, ...state }, true);
    const next = chosen(now.found, choices, now.tree);
    show(next);
    await shelf.write(choices);
    const files = fileTree(repository, now.tree);
    const named = choices?.generator;
    const found =
      named === now.choices?.generator ? null : await describeSite(files, { generator: named }).catch(() => null);
    const made = await learnt(found ? chosen(found, choices, now.tree) : next, files);
    const then = store.getState();
    if (made !== next && then.kind === 'ready' && then.site === next.site) show(made);
  }

  /** Posts that a person made the main ones tell what the found ones told of themselves. Never rejects. */
  async function learnt(state: Chosen, files: FileTree): Promise<Chosen> {
    const { collection, found, site } = state;
    if (!collection || collection.folder === mainCollection(found)?.folder) return state;
    try {
      const made = await learnMain(site, files);
      const known = { ...collection };
      const collections = made.collections.map((one) => (one === collection ? known : one));
      return { ...state, site: { ...made, collections }, collection: known };
    } catch (error) {
      if (error instanceof RepositoryError) return state;
      throw error;
    }
  }

  return Object.assign(store, {
    refresh: () => (reading ??= read().finally(() => (reading = null))),
    choose,
  });
}

type Chosen = Pick<SiteReady, 'found' | 'choices' | 'site' | 'collection'>;

function chosen(found: Site, choices: Choices | null, tree: Tree): Chosen {
  const index = () => indexPaths(tree.entries.map(({ path }) => path));
  const site = choices ? withChoices(found, choices, index()) : found;
  return { found, choices, site, collection: mainCollection(site) };
}

/** A commit's files as site detection sees them. Files that are not text are absent from what is read. */
export function fileTree(repository: Repository, tree: Tree): FileTree {
  const oids = new Map(tree.entries.map(({ path, oid }) => [path, oid]));
  return {
    paths: tree.entries.map(({ path }) => path),
    async read(paths) {
      const wanted = paths.flatMap((path) => {
        const oid = oids.get(path);
        return oid ? [{ path, oid }] : [];
      });
      if (wanted.length === 0) return new Map();
      const blobs = await repository.blobs([...new Set(wanted.map(({ oid }) => oid))]);
      const texts = new Map<string, string>();
      for (const { path, oid } of wanted) {
        const bytes = blobs.get(oid);
        const decoded = bytes ? decodeText(bytes) : null;
        if (decoded?.kind === 'text') texts.set(path, decoded.text);
      }
      return texts;
    },
  };
}
