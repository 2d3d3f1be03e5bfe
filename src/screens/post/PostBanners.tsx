import { CircleAlert, Clock, CloudOff, FileX, HardDrive, History, Lock, Users } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { useDeskText } from '../../i18n/desk-text';
import { Notices } from '../desk/Notices';
import { useNow } from '../use-now';
import type { BegunPost } from './opening/begin-post';
import type { MovedTo } from './opening/load-post';
import type { PostSession } from './session/post-session';
import type { PublishingStore } from './publishing/publishing-store';

export interface PostBannersProps {
  readonly begun: Extract<BegunPost, { kind: 'open' }>;
  readonly session: PostSession;
  readonly publishing: PublishingStore;
  readonly canWrite: boolean;
  /** Shows the details, where they are not in sight. */
  readonly onDetails: (() => void) | null;
  readonly onDiscard: () => void;
  readonly onDownload: () => void;
  /** Shows what somebody else published, or that they deleted it. */
  readonly onCompare: (movedTo: MovedTo) => void;
}

/** What is in the way, or worth knowing, below the bar; the gravest first. */
export function PostBanners({
  begun,
  session,
  publishing,
  canWrite,
  onDetails,
  onDiscard,
  onDownload,
  onCompare,
}: PostBannersProps) {
  const { post } = useDeskText();
  const { drafts, turn, base, frontmatter } = useStore(session);
  const saving = useStore(drafts, (state) => state.saving);
  const now = useNow();
  const [isMovedSeen, setMovedSeen] = useState(false);
  const isTouched = saving.kind !== 'untouched';
  const { draftFrom, movedTo, unsure } = begun;
  const isAsOpened = turn === 0 && isTouched;
  return (
    <>
      {saving.kind === 'failed' && (
        <Banner
          tone="bad"
          icon={HardDrive}
          happened={post.storage[saving.code]}
          action={
            <Button size="small" onClick={onDownload}>
              {post.download}
            </Button>
          }
        >
          {saving.code === 'files-full' ? post.storage.wordsSafe : post.storage.safe}
        </Banner>
      )}
      <PublishBanner publishing={publishing} />
      {isAsOpened && unsure && (
        <Banner tone="warn" icon={CircleAlert} happened={post.unsure.happened}>
          {post.unsure.safe}
        </Banner>
      )}
      {isAsOpened && movedTo && !isMovedSeen && base.blob !== movedTo.blob && (
        <Banner
          tone="info"
          icon={movedTo.blob === null ? FileX : Users}
          happened={movedTo.blob === null ? post.deleted.happened : post.moved.happened(movedTo.author)}
          action={
            <Button
              size="small"
              onClick={() => {
                setMovedSeen(true);
                onCompare(movedTo);
              }}
            >
              {movedTo.blob === null ? post.deleted.again : post.moved.compare}
            </Button>
          }
        >
          {movedTo.blob === null ? post.deleted.safe : post.moved.safe}
        </Banner>
      )}
      {isAsOpened && draftFrom !== null && !movedTo && (
        <Banner
          tone="quiet"
          icon={History}
          happened={post.found.happened(draftFrom, now)}
          action={
            <Button size="small" onClick={onDiscard}>
              {post.found.discard}
            </Button>
          }
        >
          {post.found.safe}
        </Banner>
      )}
      {onDetails && (frontmatter?.problems.length ?? 0) > 0 && (
        <Banner
          tone="warn"
          icon={CircleAlert}
          happened={post.detailsBrokenShort}
          action={
            <Button size="small" onClick={onDetails}>
              {post.details}
            </Button>
          }
        >
          {post.detailsBrokenSafe}
        </Banner>
      )}
      {!canWrite && (
        <Banner tone="quiet" icon={Lock} happened={post.readOnly.happened}>
          {post.readOnly.safe}
        </Banner>
      )}
    </>
  );
}

/** A publish that waits for something, while the person writes on; else what is in the way of the whole app. */
function PublishBanner({ publishing }: { readonly publishing: PublishingStore }) {
  const { publish } = useDeskText();
  const state = useStore(publishing);
  const now = useNow();
  if (state.kind === 'paused') {
    return (
      <Banner tone="warn" icon={Clock} happened={publish.paused(state.until, now)}>
        {publish.pausedLead}
      </Banner>
    );
  }
  if (state.kind === 'offline') {
    return (
      <Banner tone="quiet" icon={CloudOff} happened={publish.offline}>
        {publish.offlineLead}
      </Banner>
    );
  }
  const isUnsure = (state.kind === 'failed' || state.kind === 'publishing') && state.unsure;
  return (
    <>
      <Notices />
      {isUnsure && (
        <Banner tone="warn" icon={CircleAlert} happened={publish.unsure}>
          {publish.unsureLead}
        </Banner>
      )}
    </>
  );
}
