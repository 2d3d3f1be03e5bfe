import { createStore, type StoreApi } from 'zustand/vanilla';
import { decodeText } from '../content/decode';
import type { Head, Repository, Tree } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';
import type { Collection, FileTree, Site } from './site';

export interface SiteReady {
  readonly kind: 'ready';
  readonly head: Head;
  readonly tree: Tree;
  readonly site: Site;
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
}

export interface SiteStorePorts {
  readonly repository: Repository;
  readonly describeSite: (tree: FileTree) => Promise<Site>;
}

/** A site as the newest commit of its branch has it: at most three requests (head, tree, the files that tell its generator). */
export function createSiteStore({ repository, describeSite }: SiteStorePorts): SiteStore {
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
      const site = await describeSite(fileTree(repository, tree));
      store.setState({ kind: 'ready', head, tree, site, collection: site.collections[0] ?? null, problem: null }, true);
    } catch (error) {
      const problem =
        error instanceof RepositoryError ? error : new RepositoryError('invalid', { detail: String(error) });
      store.setState(before.kind === 'ready' ? { ...before, problem } : { kind: 'failed', error: problem }, true);
    }
  }

  return Object.assign(store, {
    refresh: () => (reading ??= read().finally(() => (reading = null))),
  });
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
