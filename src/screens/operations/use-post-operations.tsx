import { Copy, TriangleAlert } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { Asked } from '../../design/late/Asked';
import { askFor } from '../../design/late/late-desk';
import { createLatePart } from '../../design/late/late-part';
import { useToasts } from '../../design/Toasts';
import { JournalError } from '../../drafts/journal';
import { useText } from '../../i18n/text';
import { RepositoryError } from '../../repository/repository-error';
import { isOfPosts } from '../../site/collection-of';
import { addressOf } from '../address';
import { collectionOfPost, isProvisional } from '../collection-of-post';
import type { SitePorts } from '../screen-ports';

const operation = createLatePart(() => import('./PostOperation'));

/** What can be done with a whole post. */
export interface PostOperations {
  readonly rename: () => void;
  /** Null where the site's owner does not want new posts, or deleted ones. */
  readonly duplicate: (() => void) | null;
  readonly remove: (() => void) | null;
}

export interface OperationsOptions {
  readonly site: SitePorts;
  /** This tab writes the post: what it holds is written down first. Answers the text of the post as it is now. */
  readonly keep?: () => Promise<string | null>;
  /** The drafts on the device changed. */
  readonly onDrafts?: () => void;
  /** The post of this path has another now; null when it is gone. */
  readonly onMoved?: (from: string, to: string | null) => void;
}

/** The changes to whole posts, and the dialog that is open. */
export function usePostOperations({ site, keep, onDrafts, onMoved }: OperationsOptions): {
  /** Null for what is no post, and for who may not change it. */
  readonly of: (path: string) => PostOperations | null;
  readonly dialog: ReactNode;
} {
  const { postRow: words, errors } = useText();
  const toasts = useToasts();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<{ readonly kind: 'rename' | 'delete'; readonly path: string } | null>(null);

  const duplicate = useCallback(
    async (path: string) => {
      const sorry = (text: string) => toasts.show({ id: 'operation', tone: 'bad', icon: TriangleAlert, text });
      try {
        const text = (await keep?.()) ?? null;
        const operations = await askFor(operation);
        if (!operations) return;
        const copy = await operations.copyPost(site, path, text, words.copyOf);
        if (!copy) return sorry(words.missing);
        const { draft, title } = copy;
        toasts.show({ id: 'operation', icon: Copy, text: words.copied(title), note: words.copiedNote });
        const repository = site.name;
        const own = { kind: 'post', repository, path: draft.key.path } as const;
        const fresh = `${addressOf({ kind: 'new-post', repository })}?draft=${encodeURIComponent(draft.key.path)}`;
        navigate(isProvisional(draft.key.path) ? fresh : addressOf(own));
      } catch (error) {
        if (error instanceof RepositoryError) sorry(errors.explain(error).happened);
        else if (error instanceof JournalError) sorry(words.noRoom);
        else throw error;
      }
    },
    [site, keep, words, errors, toasts, navigate],
  );

  const of = useCallback(
    (path: string): PostOperations | null => {
      const ready = site.site.getState();
      if (ready.kind !== 'ready' || !ready.head.canWrite) return null;
      const collection = collectionOfPost(ready, path);
      if (!isOfPosts(collection)) return null;
      return {
        rename: () => setAsked({ kind: 'rename', path }),
        duplicate: collection.canCreate === false ? null : () => void duplicate(path),
        remove: collection.canDelete === false ? null : () => setAsked({ kind: 'delete', path }),
      };
    },
    [site, duplicate],
  );

  const dialog = asked && (
    <Asked part={operation} onGiveUp={() => setAsked(null)}>
      {({ PostOperation }) => (
        <PostOperation
          key={`${asked.kind} ${asked.path}`}
          {...asked}
          site={site}
          {...(keep && { keep })}
          onClose={() => setAsked(null)}
          onDrafts={() => onDrafts?.()}
          onMoved={(to) => onMoved?.(asked.path, to)}
        />
      )}
    </Asked>
  );
  return { of, dialog };
}
