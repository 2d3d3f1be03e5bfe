import { decodeText, type NotText } from '../../../content/decode';
import type { Draft, DraftKey } from '../../../drafts/draft';
import type { Journal } from '../../../drafts/journal';
import { findIntent } from '../../../drafts/publish';
import type { ObjectId, Repository, Tree } from '../../../repository/repository';
import { RepositoryError } from '../../../repository/repository-error';
import type { OwnPublish } from '../../own-publishes';

/** The file that a draft changes. `blob` is null while the site does not have it. */
export interface PostBase {
  readonly key: DraftKey;
  readonly isNew: boolean;
  readonly text: string;
  readonly blob: ObjectId | null;
  readonly commit: ObjectId;
}

export interface MovedTo {
  readonly blob: ObjectId | null;
  readonly commit: ObjectId;
  readonly author: string | null;
}

export type LoadedPost =
  | {
      readonly kind: 'post';
      readonly base: PostBase;
      readonly draft: Draft | null;
      /** The site has another version than the one the draft was begun from; null: it has none any more. */
      readonly movedTo: MovedTo | null;
      /** A publish that was under way when the page was left: whether it reached the site is not known. */
      readonly unsure: boolean;
    }
  | { readonly kind: 'not-text'; readonly reason: NotText; readonly shown: string }
  | { readonly kind: 'missing' };

export interface LoadPostRequest {
  readonly repository: Repository;
  readonly journal: Journal;
  readonly tree: Tree;
  readonly branch: string;
  readonly key: DraftKey;
  /** The version that this page has published after the tree was read. */
  readonly own?: OwnPublish | null;
}

/** A post of the site together with its unpublished draft. Throws `RepositoryError`; a journal that fails is an empty one. */
export async function loadPost(request: LoadPostRequest): Promise<LoadedPost> {
  const { repository, journal, key } = request;
  const draft = await readDraft(journal, key);
  const here = await find(request);
  if (draft) return withDraft(request, draft, here);
  const bytes = here.blob ? (await repository.blobs([here.blob])).get(here.blob) : undefined;
  if (!bytes) return { kind: 'missing' };
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not-text') return decoded;
  const base = { key, isNew: false, text: decoded.text, ...here };
  return { kind: 'post', base, draft: null, movedTo: null, unsure: false };
}

interface Found {
  readonly blob: ObjectId | null;
  readonly commit: ObjectId;
}

/** The file in the tree, or in this page's own newer commit. A listing that the host cut may lack it: then the host is asked. */
async function find({ repository, tree, key, own }: LoadPostRequest): Promise<Found> {
  if (own) return { blob: own.blob, commit: own.commit };
  const entry = tree.entries.find(({ path }) => path === key.path);
  if (entry || tree.complete) return { blob: entry?.oid ?? null, commit: tree.commit };
  return { blob: await repository.blobIdAt(tree.commit, key.path), commit: tree.commit };
}

async function withDraft(request: LoadPostRequest, draft: Draft, here: Found): Promise<LoadedPost> {
  const { repository, journal, branch, key } = request;
  if (draft.intent) {
    const found = await reached(repository, branch, draft);
    if (found === true && draft.intent.revision === draft.revision) {
      await journal.remove(key);
      return loadPost({ ...request, tree: await repository.tree((await repository.head(branch)).commit) });
    }
    if (found === true) return followed(request, draft);
    if (found === null) return { kind: 'post', base: baseOf(draft), draft, movedTo: null, unsure: true };
  }
  const settled = { ...draft, intent: null };
  const opened = { kind: 'post' as const, base: baseOf(draft), draft: settled, unsure: false };
  const newest = here.blob === draft.baseBlob ? here : await lookAgain(repository, branch, key.path);
  if (newest.blob === draft.baseBlob) return { ...opened, movedTo: null };
  const change = await repository.lastChange(key.path, branch).catch(() => null);
  return { ...opened, movedTo: { ...newest, author: change?.author ?? null } };
}

/** The tree may be older than the draft. */
async function lookAgain(repository: Repository, branch: string, path: string): Promise<Found> {
  const { commit } = await repository.head(branch);
  return { blob: await repository.blobIdAt(commit, path), commit };
}

/** The publish is in the site and the person wrote on: the draft goes on from what was published. */
async function followed({ repository, branch }: LoadPostRequest, draft: Draft): Promise<LoadedPost> {
  const head = await repository.head(branch);
  const blob = draft.intent?.blobs[draft.key.path] ?? '';
  const bytes = (await repository.blobs([blob])).get(blob);
  const decoded = bytes ? decodeText(bytes) : null;
  if (decoded?.kind !== 'text') return { kind: 'post', base: baseOf(draft), draft, movedTo: null, unsure: true };
  const base = { key: draft.key, isNew: false, text: decoded.text, blob, commit: head.commit };
  const rebased = {
    ...draft,
    isNew: false,
    baseText: base.text,
    baseBlob: blob,
    baseCommit: base.commit,
    intent: null,
  };
  return { kind: 'post', base, draft: rebased, movedTo: null, unsure: false };
}

/** Whether the publish is in the branch; null when that cannot be found out now. */
async function reached(repository: Repository, branch: string, draft: Draft): Promise<boolean | null> {
  if (!draft.intent) return false;
  try {
    return (await findIntent(repository, branch, draft.intent)) !== null;
  } catch (error) {
    if (error instanceof RepositoryError) return null;
    throw error;
  }
}

function baseOf({ key, isNew, baseText, baseBlob, baseCommit }: Draft): PostBase {
  return { key, isNew, text: baseText, blob: baseBlob, commit: baseCommit };
}

async function readDraft(journal: Journal, key: DraftKey): Promise<Draft | null> {
  try {
    return await journal.get(key);
  } catch {
    return null;
  }
}
