import { useStore } from 'zustand';
import { Status } from '../../../design/Status';
import { useDeskText } from '../../../i18n/desk-text';
import type { LeftOut } from '../../../site/left-out';
import type { PostSession } from '../session/post-session';
import { wordOf } from '../publishing/publish-word';
import type { PublishingStore } from '../publishing/publishing-store';

/** How the post stands with its readers. After a publish it is "Live" only when Galley has read the page. */
export function PostStatus({
  session,
  publishing,
  leftOut,
}: {
  readonly session: PostSession;
  readonly publishing: PublishingStore;
  readonly leftOut: () => LeftOut | null;
}) {
  const { publish } = useDeskText();
  const { base, drafts } = useStore(session);
  const saving = useStore(drafts, (state) => state.saving.kind);
  const state = useStore(publishing);
  if (base.isNew) return <Status kind="draft" />;
  if (saving !== 'untouched') return <Status kind="changed" />;
  const why = leftOut()?.why;
  if (why) return <Status kind={why === 'draft' ? 'draft' : 'scheduled'} />;
  if (state.kind !== 'following' || state.news?.kind === 'live') return <Status kind="live" />;
  return <Status kind={state.news?.kind === 'failed' ? 'failed' : 'changed'}>{publish[wordOf(state)]}</Status>;
}
