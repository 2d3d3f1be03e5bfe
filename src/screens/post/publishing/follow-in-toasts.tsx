import { CircleCheck, LoaderCircle, TriangleAlert } from 'lucide-react';
import { Button } from '../../../design/Button';
import { ButtonLink } from '../../../design/ButtonLink';
import type { Toast, ToastControls } from '../../../design/Toasts';
import type { DeskMessages } from '../../../i18n/desk-text';
import { wordOf } from './publish-word';
import type { Following, Publishing, PublishingStore } from './publishing-store';

export interface FollowInToastsRequest {
  readonly publishing: PublishingStore;
  readonly toasts: ToastControls;
  readonly title: string;
  readonly words: DeskMessages['publish'];
  /** Opens the tracker again; null when its screen is gone. */
  readonly onFollow: (() => void) | null;
}

/** Goes on telling how a publish comes along after its dialog is closed, wherever the person is. */
export function followInToasts({ publishing, toasts, title, words, onFollow }: FollowInToastsRequest): void {
  const id = 'publishing';
  const follow = (label: string) =>
    onFollow && (
      <Button
        size="small"
        variant="quiet"
        onClick={() => {
          toasts.dismiss(id);
          stop();
          onFollow();
        }}
      >
        {label}
      </Button>
    );
  const tell = (state: Publishing) => {
    if (state.kind === 'publishing' || state.kind === 'following') toasts.show(toastOf(state));
    else toasts.dismiss(id);
    if (isOver(state)) stop();
  };
  const stop = publishing.subscribe(tell);
  tell(publishing.getState());

  function toastOf(state: Following | Extract<Publishing, { kind: 'publishing' }>): Toast {
    const text = words[wordOf(state)];
    const news = state.kind === 'following' ? state.news : null;
    if (news?.kind === 'failed') {
      return {
        id,
        tone: 'bad',
        icon: TriangleAlert,
        text,
        note: words.yourPostIsSafe,
        action: follow(words.whatHappened),
        lasting: true,
      };
    }
    if (news?.kind === 'live' || news?.kind === 'built') {
      const action = news.url && (
        <ButtonLink size="small" variant="quiet" href={news.url} external>
          {words.seeIt}
        </ButtonLink>
      );
      return { id, tone: 'good', icon: CircleCheck, text, note: title, action, lasting: true };
    }
    const isOnItsWay = !isOver(state);
    return {
      id,
      icon: isOnItsWay ? LoaderCircle : CircleCheck,
      spin: isOnItsWay,
      text,
      note: title,
      action: isOnItsWay ? follow(words.follow) : null,
      lasting: isOnItsWay,
    };
  }
}

/** Whether nothing more is to be told of a publish. One that waits for the network or for GitHub goes on by itself. */
export function isOver(state: Publishing): boolean {
  if (state.kind === 'offline' || state.kind === 'paused') return false;
  if (state.kind !== 'following') return state.kind !== 'publishing';
  return state.leftOut !== null || (state.news !== null && state.news.kind !== 'building');
}
