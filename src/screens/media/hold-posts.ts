import type { DraftKey } from '../../drafts/draft';
import { draftId } from '../../drafts/draft-id';

/**
 * Does some work while no tab can write these posts; the post that another tab writes now, where one does, and then nothing
 * is done. https://w3c.github.io/web-locks/
 */
export async function holdPosts<Made>(
  keys: readonly DraftKey[],
  work: () => Promise<Made>,
): Promise<Made | { readonly kind: 'written-elsewhere'; readonly path: string }> {
  const [key, ...others] = keys;
  if (!key) return work();
  if (!('locks' in navigator)) return holdPosts(others, work);
  return navigator.locks.request(draftId(key), { ifAvailable: true }, async (lock) =>
    lock ? holdPosts(others, work) : { kind: 'written-elsewhere' as const, path: key.path },
  );
}
