import { type Commit, readCommit } from './commit';
import { type FileDiff, diffFiles } from './diff';
import { type History, openHistory } from './history';
import { type ObjectReader, openObjectReader } from './object-reader';
import { type Refs, isRefName, openRefs } from './refs';
import { type TreeReader, openTreeReader } from './tree';
import { type Writer, openWriter } from './writer';

/** A bare Git repository. */
export interface GitRepository {
  readonly directory: string;
  readonly objects: ObjectReader;
  readonly trees: TreeReader;
  readonly refs: Refs;
  readonly history: History;
  readonly writer: Writer;
  commit(oid: string): Promise<Commit | null>;
  diff(before: string | null, after: string): Promise<readonly FileDiff[]>;
  /** Runs one piece of work at a time. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Opens a bare repository; nothing runs before the first question. */
export function openGitRepository(directory: string): GitRepository {
  const objects = openObjectReader(directory);
  let last: Promise<unknown> = Promise.resolve();
  return {
    directory,
    objects,
    trees: openTreeReader(directory),
    refs: openRefs(directory, objects),
    history: openHistory(directory),
    writer: openWriter(directory),
    async commit(oid) {
      const object = await objects.read(oid);
      return object?.kind === 'commit' ? readCommit(object.oid, object.content) : null;
    },
    diff: (before, after) => diffFiles(directory, before, after),
    inTurn(work) {
      const result = last.then(work, work);
      last = result.catch(() => {});
      return result;
    },
  };
}

/** The repository as a replica that lags behind sees it: each ref one commit before where it is. Writes see the truth. */
export function laggingBehind(repository: GitRepository): GitRepository {
  const { refs, objects } = repository;
  const read = async (ref: string) => {
    const current = await refs.read(ref);
    return current && ((await objects.look(`${current}^`))?.oid ?? current);
  };
  return { ...repository, refs: { ...refs, read } };
}

/**
 * The object that a name stands for: an id (or its beginning), HEAD, a branch, a tag, a full ref, each perhaps followed by
 * `:path` or `^{kind}`. Refs are read through the repository, so that a lagging view stays one. Null when there is none.
 */
export async function resolveName(repository: GitRepository, name: string): Promise<string | null> {
  const [, revision = '', suffix = ''] = /^([^:^~]*)(.*)$/s.exec(name) ?? [];
  const start = await resolveRevision(repository, revision);
  return start && `${start}${suffix}`;
}

async function resolveRevision({ refs, objects }: GitRepository, revision: string): Promise<string | null> {
  if (/^[0-9a-f]{40}$/.test(revision)) return revision;
  const candidates =
    revision === 'HEAD'
      ? [await refs.default()]
      : [revision, `refs/${revision}`, `refs/heads/${revision}`, `refs/tags/${revision}`];
  for (const candidate of candidates) {
    const oid = isRefName(candidate) ? await refs.read(candidate) : null;
    if (oid) return oid;
  }
  return /^[0-9a-f]{7,39}$/.test(revision) ? ((await objects.look(revision))?.oid ?? null) : null;
}
