import { Trash2 } from 'lucide-react';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../../design/Button';
import { useToasts } from '../../../design/Toasts';
import { useDeskText } from '../../../i18n/desk-text';
import { addressOf } from '../../address';
import type { SitePorts } from '../../screen-ports';
import type { PostSession } from './post-session';

/** Discards the draft and offers to bring it back; a new post is left for the list of posts. */
export function useDiscard(site: SitePorts, session: PostSession): () => void {
  const { post } = useDeskText();
  const toasts = useToasts();
  const [, navigate] = useLocation();
  return useCallback(() => {
    void discard();

    async function discard(): Promise<void> {
      const { isNew } = session.getState().base;
      const draft = await session.discard();
      if (isNew) navigate(addressOf({ kind: 'posts', repository: site.name }));

      async function bringBack(): Promise<void> {
        toasts.dismiss('discarded');
        if (!isNew) return session.restore(draft);
        await site.journal.put(draft, { urgent: true });
        navigate(addressOf({ kind: 'post', repository: site.name, path: draft.key.path }));
      }

      toasts.show({
        id: 'discarded',
        icon: Trash2,
        text: post.discarded,
        action: (
          <Button size="small" variant="quiet" onClick={() => void bringBack()}>
            {post.undoDiscard}
          </Button>
        ),
      });
    }
  }, [post, toasts, navigate, site, session]);
}
