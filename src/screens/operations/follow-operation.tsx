import { type DeskMessages } from '../../i18n/desk-text';
import { CircleCheck, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../design/ButtonLink';
import type { ToastControls } from '../../design/Toasts';
import { followBuild } from '../../drafts/follow-build';
import type { Repository } from '../../repository/repository';

export interface FollowOperationRequest {
  readonly repository: Repository;
  readonly commit: string;
  /** The page's address when readers see what was done; null while they do not. */
  readonly find: (reported: string | null) => Promise<string | null>;
  readonly toasts: ToastControls;
  readonly words: DeskMessages['operations'];
  /** What was done, and what is said when readers see it. */
  readonly done: string;
  readonly live: string;
  /** Whether there is a page to go to. */
  readonly hasPage: boolean;
  /** Stays beside the news. */
  readonly action?: ReactNode;
}

/** Goes on telling how a change comes along until readers see it, wherever the person is. */
export async function followOperation(request: FollowOperationRequest): Promise<void> {
  const { repository, commit, find, toasts, words, done, live, hasPage, action } = request;
  const id = 'operation';
  toasts.show({ id, icon: LoaderCircle, spin: true, text: done, note: words.building, action, lasting: true });
  const { signal } = new AbortController();
  for await (const news of followBuild({ repository, commit, findOnPage: find, signal })) {
    if (news.kind === 'building') continue;
    if (news.kind === 'failed')
      toasts.show({ id, tone: 'bad', icon: TriangleAlert, text: done, note: words.failedBuild, action, lasting: true });
    else if (news.kind === 'live') {
      const see = (
        <ButtonLink size="small" variant="quiet" href={news.url} external>
          {words.seeIt}
        </ButtonLink>
      );
      toasts.show({
        id,
        tone: 'good',
        icon: CircleCheck,
        text: done,
        note: live,
        action: action ?? (hasPage ? see : null),
        lasting: true,
      });
    } else {
      const note = news.kind === 'built' ? words.built : words.unknown;
      toasts.show({ id, icon: CircleCheck, text: done, note, action, lasting: true });
    }
  }
}

/** Milliseconds that a page may take. */
const patience = 15_000;

/** Whether a page is gone: its address when the site answers that there is none. A site that cannot be read tells nothing. */
export async function findGone(url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(patience) });
    return answer.status === 404 || answer.status === 410 ? url : null;
  } catch {
    return null;
  }
}
