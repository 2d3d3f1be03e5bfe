import { useDeskText } from '../../i18n/desk-text';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Skeleton } from '../../design/Skeleton';
import { useToasts } from '../../design/Toasts';
import { readPostFile } from '../../content/read-post-file';
import type { Draft } from '../../drafts/draft';
import type { Deletion } from '../../site/delete-post';
import { postAddress } from '../../site/post-address';
import type { Renamed } from '../../site/rename-post';
import { addressOf } from '../address';
import { ChangeAddressDialog } from './ChangeAddressDialog';
import { DeletePostDialog } from './DeletePostDialog';
import { duplicateDraft } from './duplicate-draft';
import { findOnPage } from '../live/find-on-page';
import { findGone, followOperation } from './follow-operation';
import { OperationNotice } from './OperationNotice';
import { createOperationStore } from './operation-store';
import { type PostAround, readPostAround } from './read-post-around';
import { renameDraft } from './rename-draft';
import type { SitePorts } from '../screen-ports';

export interface PostOperationProps {
  readonly kind: 'rename' | 'delete';
  readonly path: string;
  readonly site: SitePorts;
  /** This tab writes the post: what it holds is written down first. */
  readonly keep?: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly onDrafts: () => void;
  /** It is done: the post's new path, null when it is gone. */
  readonly onMoved: (to: string | null) => void;
}

/** One change to a whole post: its question, what may stand in its way, and the way to the readers. */
export function PostOperation({ kind, path, site, keep, onClose, onDrafts, onMoved }: PostOperationProps) {
  const { operations: words } = useDeskText();
  const toasts = useToasts();
  const [, navigate] = useLocation();
  const [store] = useState(() => createOperationStore(site, path, keep !== undefined));
  const state = useStore(store);
  const isOpenHere = keep !== undefined;

  useEffect(() => {
    void begin();
    async function begin(): Promise<void> {
      await keep?.();
      await store.look();
    }
  }, [keep, store]);

  if (state.kind === 'looking')
    return (
      <Looking title={kind === 'rename' ? words.address.title : words.delete.replace('…', '')} onClose={onClose} />
    );
  if (state.kind === 'stopped')
    return <OperationNotice why={state.why} onClose={onClose} onAgain={() => void store.look()} />;
  if (state.kind === 'done') return null;
  const shared = {
    around: state.around,
    busy: state.kind === 'working',
    onCancel: () => state.kind === 'asking' && onClose(),
  };
  if (kind === 'delete')
    return <DeletePostDialog {...shared} onDelete={(deletion) => void remove(state.around, deletion)} />;
  return (
    <ChangeAddressDialog
      {...shared}
      siteUrl={site.siteUrl(state.around.ready)}
      onRename={(renamed) => void rename(state.around, renamed)}
    />
  );

  async function rename(around: PostAround, renamed: Renamed): Promise<void> {
    const next = around.draft && (await renameDraft(around.draft, renamed, around.text));
    if (around.draft && !next) return store.stop({ kind: 'draftInTheWay' });
    const draft = around.draft && { now: around.draft, next };
    const commit = await store.run({ deed: 'rename', changes: renamed.changes, draft, to: renamed.path });
    if (commit === null) return;
    onDrafts();
    onMoved(renamed.path);
    onClose();
    if (isOpenHere) navigate(addressOf({ kind: 'post', repository: site.name, path: renamed.path }), { replace: true });
    const written = renamed.changes.find((change) => change.path === renamed.path);
    const after = written?.kind === 'write' ? written.text : around.text;
    follow(
      around.isLeftOut,
      commit,
      findOnPage({
        site: around.site,
        path: renamed.path,
        before: '',
        after,
        siteUrl: site.siteUrl(around.ready),
        isHard: false,
      }),
      { done: words.address.done(around.title), live: words.address.live, hasPage: true },
    );
  }

  async function remove(around: PostAround, { changes }: Deletion): Promise<void> {
    const draft = around.draft && { now: around.draft, next: null };
    const commit = await store.run({ deed: 'delete', changes, draft, to: null });
    if (commit === null) return;
    onDrafts();
    onMoved(null);
    onClose();
    if (isOpenHere) navigate(addressOf({ kind: 'posts', repository: site.name }), { replace: true });
    const address = postAddress(around.site, path, readPostFile(around.text).frontmatter?.values ?? {});
    const find = async (reported: string | null) => {
      const origin = site.siteUrl(around.ready) ?? reported;
      return origin === null || address === null ? null : findGone(origin.replace(/\/+$/, '') + address);
    };
    follow(around.isLeftOut, commit, find, {
      done: words.deletion.done(around.title),
      live: words.deletion.gone,
      hasPage: false,
      ...(around.draft && { action: bringBack(around.draft) }),
    });
  }

  function bringBack(draft: Draft): ReactNode {
    const press = async () => {
      await site.journal.put(asNew(draft), { urgent: true });
      toasts.dismiss('operation');
      navigate(addressOf({ kind: 'post', repository: site.name, path: draft.key.path }));
    };
    return (
      <Button size="small" variant="quiet" onClick={() => void press()}>
        {words.deletion.bringBack}
      </Button>
    );
  }

  function follow(
    isLeftOut: boolean,
    commit: string,
    find: (reported: string | null) => Promise<string | null>,
    say: Pick<Parameters<typeof followOperation>[0], 'done' | 'live' | 'hasPage' | 'action'>,
  ): void {
    const { repository } = site;
    void followOperation({ repository, commit, find: isLeftOut ? async () => null : find, toasts, words, ...say });
  }
}

function Looking({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const { operations: words } = useDeskText();
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title}>
      <Skeleton label={words.looking} rows={2} />
    </Dialog>
  );
}

/** Words that were not published when their post was deleted, as a new post. */
function asNew(draft: Draft): Draft {
  const { body, baseText } = draft;
  const own = body.kind === 'rich' ? { ...body, from: body.from ?? readPostFile(baseText).body } : body;
  return { ...draft, isNew: true, baseText: '', baseBlob: null, body: own, intent: null };
}

/** A copy of a post as the draft of a new one; `text` is what the person sees of it, where it is open. Null when it is gone. */
export async function copyPost(
  site: SitePorts,
  path: string,
  text: string | null,
  titleOf: (title: string) => string,
): Promise<{ readonly draft: Draft; readonly title: string } | null> {
  const around = await readPostAround(site, path);
  const draft = around && (await duplicateDraft(site, around, text ?? around.text, titleOf(around.title)));
  return around && draft && { draft, title: around.title };
}
