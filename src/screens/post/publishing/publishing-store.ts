import { countFiles, type FileCount, imagesInText } from '../images/images-in-text';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { decodeText } from '../../../content/decode';
import { commitMessage } from '../../../drafts/commit-message';
import type { Draft, PublishIntent } from '../../../drafts/draft';
import { followBuild, type BuildNews } from '../../../drafts/follow-build';
import { JournalError, swallowJournalError, type Journal } from '../../../drafts/journal';
import { publish, type PublishOutcome } from '../../../drafts/publish';
import type { Head, ObjectId, Repository } from '../../../repository/repository';
import { RepositoryError } from '../../../repository/repository-error';
import type { LeftOut } from '../../../site/left-out';
import type { PostBase } from '../opening/load-post';
import { isProvisional } from '../../collection-of-post';
import type { OwnPublish } from '../../own-publishes';
import type { PostSession } from '../session/post-session';

/** Somebody else's version of the post; text is null when it is no text. */
export interface Theirs {
  readonly base: PostBase;
  readonly text: string | null;
  readonly author: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}

/** How far one publish has come. Times in epoch milliseconds. */
export type Publishing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'publishing'; readonly files: FileCount; readonly unsure: boolean }
  | { readonly kind: 'paused'; readonly until: number }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly error: RepositoryError; readonly unsure: boolean }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'protected'; readonly detail: string }
  | { readonly kind: 'clash'; readonly theirs: Theirs }
  | { readonly kind: 'removed'; readonly base: PostBase; readonly author: string | null }
  | { readonly kind: 'name-taken'; readonly path: string; readonly isImage: boolean }
  | Following;

/** It is in the site; `news` is null until the connected host says something. */
export interface Following {
  readonly kind: 'following';
  readonly news: BuildNews | null;
  readonly publishedAt: number;
  readonly newsAt: number;
  /** Why the site leaves it out, so that no page is looked for. */
  readonly leftOut: LeftOut | null;
}

export interface PublishingPorts {
  readonly repository: Repository;
  readonly journal: Journal;
  readonly session: PostSession;
  readonly head: () => Head;
  /** Where a new post goes. */
  readonly placeOfNewPost: () => string;
  /** Why the site leaves out what would be published now. */
  readonly leftOut: () => LeftOut | null;
  /** Looks for the new words on the live page: its address, or null. */
  readonly findOnPage: (before: Draft, text: string) => (siteUrl: string | null) => Promise<string | null>;
  /** The branch has a new commit. */
  readonly onPublished: (publish: OwnPublish) => void;
  readonly now?: () => number;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

export interface PublishingStore extends StoreApi<Publishing> {
  /** Publishes the draft as it is now and follows it to the page. Never rejects. */
  readonly start: () => Promise<void>;
  /** Looks at what somebody else published. */
  readonly compare: (moved: { blob: ObjectId | null; commit: ObjectId }) => Promise<void>;
  /** Back to writing. What is under way goes on. */
  readonly dismiss: () => void;
}

/** One publish at a time; a failure that passes by itself is waited for and the same intent goes on. */
export function createPublishingStore(ports: PublishingPorts): PublishingStore {
  const { repository, session, journal, now = Date.now } = ports;
  const store = createStore<Publishing>(() => ({ kind: 'idle' }));
  const show = (publishing: Publishing) => store.setState(publishing, true);
  let turn = 0;

  async function start(): Promise<void> {
    const mine = ++turn;
    // What is written from here on is not in this publish: the draft goes on with it.
    const { revision } = session.getState().drafts.getState();
    show({ kind: 'publishing', files: countFiles([]), unsure: false });
    const made = await session.text();
    if (made.kind === 'refused') return show({ kind: 'refused', reason: made.reason });
    if (isProvisional(session.getState().base.key.path)) await session.moveTo(ports.placeOfNewPost());
    const { drafts } = session.getState();
    await drafts.flush({ urgent: true });
    const draft = { ...drafts.current(), revision };
    const images = imagesInText(draft.images, made.text);
    const changes = [
      { kind: 'write' as const, path: draft.key.path, content: new TextEncoder().encode(made.text) },
      ...images.map(({ path, bytes }) => ({ kind: 'write' as const, path, content: bytes })),
    ];
    show({ kind: 'publishing', files: countFiles(images), unsure: false });
    let unsure = false;
    try {
      const outcome = await publish({
        repository,
        draft,
        changes,
        message: draft.intent?.message ?? messageOf(draft),
        remember: (intent) => remember(intent),
        onUnsure: () => {
          unsure = true;
          show({ kind: 'publishing', files: countFiles(images), unsure });
        },
        ...(ports.pause && { pause: ports.pause }),
      });
      await settle(outcome, draft, made.text);
    } catch (error) {
      if (!(error instanceof RepositoryError)) throw error;
      fail(error, unsure, mine);
    }
  }

  function messageOf({ title, isNew }: Draft): string {
    return commitMessage({ title, isNew, recentMessages: ports.head().recentMessages });
  }

  /** A device that cannot save must not keep anyone from publishing. */
  async function remember(intent: PublishIntent | null): Promise<void> {
    const { drafts } = session.getState();
    drafts.setIntent(intent);
    try {
      await journal.put(drafts.current(), { urgent: true });
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
    }
  }

  async function settle(outcome: PublishOutcome, draft: Draft, text: string): Promise<void> {
    if (outcome.kind === 'protected') return show(outcome);
    if (outcome.kind === 'clash') return meet(outcome, draft);
    const publishedAt = now();
    const leftOut = ports.leftOut();
    const following: Following = { kind: 'following', news: null, publishedAt, newsAt: publishedAt, leftOut };
    const { commit, blob } = outcome;
    await session.published({ text, blob, commit, revision: draft.revision }).catch(swallowJournalError);
    show(following);
    ports.onPublished({ path: draft.key.path, blob, commit });
    await follow(following, commit, ports.findOnPage(draft, text));
  }

  async function follow(
    following: Following,
    commit: ObjectId,
    findOnPage: (url: string | null) => Promise<string | null>,
  ) {
    const mine = ++turn;
    const { signal } = new AbortController();
    const pause = ports.pause && { pause: ports.pause };
    const find = following.leftOut ? async () => null : findOnPage;
    for await (const news of followBuild({ repository, commit, findOnPage: find, signal, ...pause })) {
      if (mine !== turn) return;
      show({ ...following, news, newsAt: now() });
    }
  }

  async function meet({ path, blob, head }: Extract<PublishOutcome, { kind: 'clash' }>, draft: Draft): Promise<void> {
    if (path !== draft.key.path) return show({ kind: 'name-taken', path, isImage: true });
    if (draft.isNew) return show({ kind: 'name-taken', path, isImage: false });
    await compare({ blob, commit: head });
  }

  async function compare({ blob, commit }: { blob: ObjectId | null; commit: ObjectId }): Promise<void> {
    const { base } = session.getState();
    try {
      const [change, bytes] = await Promise.all([
        repository.lastChange(base.key.path, base.key.branch).catch(() => null),
        blob ? repository.blobs([blob]).then((found) => found.get(blob)) : undefined,
      ]);
      const author = change?.author ?? null;
      if (!blob) return show({ kind: 'removed', author, base: { ...base, isNew: true, blob: null, text: '', commit } });
      const decoded = bytes ? decodeText(bytes) : null;
      const text = decoded?.kind === 'text' ? decoded.text : null;
      const theirs = { ...base, isNew: false, text: text ?? '', blob, commit };
      show({ kind: 'clash', theirs: { base: theirs, text, author, date: change?.date ?? null } });
    } catch (error) {
      if (!(error instanceof RepositoryError)) throw error;
      show({ kind: 'failed', error, unsure: false });
    }
  }

  function fail(error: RepositoryError, unsure: boolean, mine: number): void {
    const again = () => void (mine === turn && start());
    const { until } = error.data;
    if (error.code === 'rate-limited' && until !== undefined) {
      show({ kind: 'paused', until });
      setTimeout(again, Math.max(1000, until - now() + 1000));
    } else if (unsure) {
      show({ kind: 'failed', error, unsure });
      setTimeout(again, 30_000);
    } else if (error.code === 'offline' && isOffline()) {
      show({ kind: 'offline' });
      addEventListener('online', again, { once: true });
    } else show({ kind: 'failed', error, unsure });
  }

  return {
    ...store,
    start,
    compare,
    dismiss: () => {
      const { kind } = store.getState();
      if (kind === 'publishing' || kind === 'following' || kind === 'paused' || kind === 'offline') return;
      turn++;
      show({ kind: 'idle' });
    },
  };
}

function isOffline(): boolean {
  return typeof navigator !== 'undefined' && !navigator.onLine;
}
