import { blobId } from '../../../lib/blob-id';
import type { Account, Build, FileChange, Head, Host, ObjectId, Repository } from '../../repository';
import { RepositoryError } from '../../repository-error';

interface MemoryRepository extends Repository {
  /** Somebody else's commit, straight onto the branch. */
  push(message: string, changes: readonly FileChange[], author?: string): Promise<ObjectId>;
  /** What the connected host reports from now on. */
  report(build: Build): void;
  /** The next call of a method fails with this error; `applied` makes a commit first and loses its reply. */
  failNext(method: keyof Repository, error: RepositoryError, options?: { applied?: boolean }): void;
}

export interface MemoryHost extends Host {
  repository(name: string): MemoryRepository;
}

interface Commit {
  readonly oid: ObjectId;
  readonly message: string;
  readonly author: string;
  readonly date: string;
  readonly files: ReadonlyMap<string, ObjectId>;
}

const BRANCH = 'main';

/** A host in memory, for tests: repositories by `owner/name`, each given as texts or bytes by path. */
export async function createMemoryHost(
  repositories: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>,
  account: Account = { login: 'mara', name: 'Mara Oduya', avatarUrl: '' },
): Promise<MemoryHost> {
  const all = new Map<string, MemoryRepository>();
  for (const [name, files] of Object.entries(repositories)) {
    const repository = createMemoryRepository(name, account);
    const changes = Object.entries(files).map(([path, content]) => ({
      kind: 'write' as const,
      path,
      content: bytesOf(content),
    }));
    if (changes.length > 0) await repository.push('Begin', changes);
    all.set(name, repository);
  }
  return {
    account: async () => account,
    repositories: async () =>
      [...all.keys()].map((name) => ({
        name,
        description: '',
        homepage: '',
        private: false,
        archived: false,
        pushedAt: '',
        canWrite: true,
      })),
    repository: (name) => all.get(name) ?? createMemoryRepository(name, account),
  };
}

function createMemoryRepository(name: string, account: Account): MemoryRepository {
  const history: Commit[] = [];
  const blobs = new Map<ObjectId, Uint8Array>();
  const failures: { method: keyof Repository; error: RepositoryError; applied: boolean }[] = [];
  let build: Build = { kind: 'waiting' };

  const newest = () => history.at(-1);
  const commitAt = (oid: ObjectId) => {
    const commit = history.find((one) => one.oid === oid);
    if (!commit) throw new RepositoryError('not-found');
    return commit;
  };
  const failureOf = (method: keyof Repository, applied: boolean) => {
    const index = failures.findIndex((failure) => failure.method === method && failure.applied === applied);
    return index >= 0 ? failures.splice(index, 1)[0]?.error : undefined;
  };
  const mayFail = (method: keyof Repository) => {
    const error = failureOf(method, false);
    if (error) throw error;
  };

  async function add(message: string, changes: readonly FileChange[], author: string): Promise<ObjectId> {
    const files = new Map(newest()?.files);
    for (const change of changes) {
      if (change.kind === 'remove') {
        files.delete(change.path);
        continue;
      }
      const oid = await blobId(change.content);
      blobs.set(oid, change.content);
      files.set(change.path, oid);
    }
    const date = new Date().toISOString();
    const oid = await blobId(bytesOf(`${history.length} ${message} ${[...files].join()}`));
    history.push({ oid, message, author, date, files });
    return oid;
  }

  return {
    name,
    push: (message, changes, author = 'Ana Brandt') => add(message, changes, author),
    report: (next) => void (build = next),
    failNext: (method, error, { applied = false } = {}) => void failures.push({ method, error, applied }),
    head: async (branch = BRANCH): Promise<Head> => {
      mayFail('head');
      const commit = newest();
      if (!commit) throw new RepositoryError('empty');
      if (branch !== BRANCH) throw new RepositoryError('not-found');
      const recentMessages = history.map((one) => one.message.split('\n')[0] ?? '').toReversed();
      return {
        repository: name,
        branch,
        commit: commit.oid,
        canWrite: true,
        description: '',
        homepage: '',
        recentMessages,
        account,
      };
    },
    tree: async (oid) => {
      mayFail('tree');
      const entries = [...commitAt(oid).files].map(([path, blob]) => ({
        path,
        oid: blob,
        size: blobs.get(blob)?.length ?? 0,
        mode: '100644',
      }));
      return { commit: oid, entries, complete: true };
    },
    blobs: async (oids) => {
      mayFail('blobs');
      return new Map(oids.flatMap((oid) => (blobs.has(oid) ? [[oid, blobs.get(oid) ?? new Uint8Array()]] : [])));
    },
    blobIdAt: async (oid, path) => {
      mayFail('blobIdAt');
      return commitAt(oid).files.get(path) ?? null;
    },
    commit: async (to, changes) => {
      mayFail('commit');
      if (to.onto !== newest()?.oid) return { kind: 'moved-on' };
      const commit = await add(to.message, changes, account.name);
      const lost = failureOf('commit', true);
      if (lost) throw lost;
      return { kind: 'committed', commit, url: '' };
    },
    lastChange: async (path) => {
      mayFail('lastChange');
      const touching = history.findLast(
        (commit, index) => commit.files.get(path) !== history[index - 1]?.files.get(path),
      );
      return touching ? { author: touching.author, date: touching.date } : null;
    },
    build: async () => {
      mayFail('build');
      return build;
    },
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
