import type { Editor } from '@tiptap/core';
import { History } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../design/Button';
import { Asked } from '../../../design/late/Asked';
import { useToasts } from '../../../design/Toasts';
import { useDeskText } from '../../../i18n/desk-text';
import type { LeftOut } from '../../../site/left-out';
import type { FieldSpec } from '../../../site/field-spec';
import type { Syntax } from '../../../site/site';
import { askToPublish, askWhose } from '../fetch-ahead';
import { followInToasts, isOver } from './follow-in-toasts';
import type { PostSession } from '../session/post-session';
import type { PostProblem } from '../problems/post-problems';
import { PublishNotice } from './PublishNotice';
import { PublishTracker } from './PublishTracker';
import type { PublishingStore } from './publishing-store';

export type PublishView = 'none' | 'ask' | 'progress';

export interface PostPublishingProps {
  readonly session: PostSession;
  /** What is known of the post's details. */
  readonly specs: readonly FieldSpec[];
  readonly publishing: PublishingStore;
  readonly view: PublishView;
  readonly onView: (view: PublishView) => void;
  readonly url: string | null;
  readonly leftOut: () => LeftOut | null;
  readonly syntax: Syntax;
  readonly editor: Editor | null;
  readonly imageUrl: (src: string) => Promise<string | null>;
  /** What is worth a look in the post. */
  readonly problems: readonly PostProblem[];
  readonly onDownload: () => void;
  readonly onEditAsText: () => void;
  /** A new post was published and its tracker closed. */
  readonly onSettled: () => void;
}

/** Everything between "Publish" and "Live": the question, the way, and what may stand in it. */
export function PostPublishing(props: PostPublishingProps) {
  const { session, publishing, view, onView, onDownload, onEditAsText } = props;
  const { publish } = useDeskText();
  const toasts = useToasts();
  const state = useStore(publishing);
  const { title } = useStore(session);
  const isMounted = useRef(true);
  const latest = useRef(view);

  useEffect(() => {
    latest.current = view;
  }, [view]);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
      if (latest.current === 'progress')
        followInToasts({ publishing, toasts, title: session.getState().title, words: publish, onFollow: null });
    };
  }, [publishing, toasts, session, publish]);

  function close(): void {
    onView('none');
    const reopen = () => isMounted.current && onView('progress');
    if (!isOver(state)) {
      followInToasts({ publishing, toasts, title, words: publish, onFollow: reopen });
    }
    publishing.dismiss();
    if (state.kind === 'following') props.onSettled();
  }

  function start(): void {
    onView('progress');
    void publishing.start();
  }

  if (view === 'ask')
    return (
      <Asked part={askToPublish} onGiveUp={() => onView('none')}>
        {(AskToPublish) => <AskToPublish {...props} onStart={start} />}
      </Asked>
    );
  if (view === 'none' || state.kind === 'idle') return null;
  if (state.kind === 'publishing' || state.kind === 'following') {
    const { base } = session.getState();
    const failure = state.kind === 'following' && state.news?.kind === 'failed' ? state.news : null;
    const details = [base.key.repository, base.key.path, base.commit, failure?.reason, failure?.logUrl]
      .filter(Boolean)
      .join('\n');
    return <PublishTracker publishing={state} details={details} onClose={close} />;
  }
  if (state.kind === 'clash') {
    const { theirs } = state;
    return (
      <Asked part={askWhose} onGiveUp={close}>
        {(AskWhose) => (
          <AskWhose
            session={session}
            theirs={theirs}
            onUseYours={() => void session.rebase(theirs.base).then(start)}
            onUseTheirs={() => void takeTheirs(theirs.base)}
            onDownload={onDownload}
            onLater={close}
          />
        )}
      </Asked>
    );
  }
  return (
    <PublishNotice
      state={state}
      onClose={close}
      onAgain={start}
      onPublishAgain={(base) => void session.rebase(base).then(start)}
      onDownload={onDownload}
      onEditAsText={() => {
        close();
        onEditAsText();
      }}
    />
  );

  async function takeTheirs(base: Parameters<PostSession['take']>[0]): Promise<void> {
    const draft = await session.take(base);
    close();
    toasts.show({
      id: 'taken',
      icon: History,
      text: publish.clash.kept,
      lasting: true,
      action: (
        <Button
          size="small"
          variant="quiet"
          onClick={() => void session.restore(draft).then(() => toasts.dismiss('taken'))}
        >
          {publish.clash.bringBack}
        </Button>
      ),
    });
  }
}
