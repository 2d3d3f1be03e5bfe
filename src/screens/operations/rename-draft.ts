import { readPostFile } from '../../content/read-post-file';
import type { Draft } from '../../drafts/draft';
import { blobId } from '../../lib/blob-id';
import type { Renamed } from '../../site/rename-post';

/**
 * A post's draft as it goes on at the post's new address, `text` being the old file. Null when its own text or details
 * would have to change in a way that cannot be done for the person.
 */
export async function renameDraft(draft: Draft, renamed: Renamed, text: string): Promise<Draft | null> {
  if (renamed.touchesBody) return null;
  const { frontmatter: own } = draft;
  const details = own && readPostFile(own.open + own.source + own.close).frontmatter;
  const carried = renamed.carry(details);
  if (carried === 'stuck' || (own !== null && !carried)) return null;
  const moved: Draft = {
    ...draft,
    key: { ...draft.key, path: renamed.path },
    frontmatter: carried && { open: carried.open, source: carried.source, close: carried.close },
    images: draft.images.map((image) => ({ ...image, path: movedImage(image.path) })),
  };
  if (draft.baseText !== text) return moved;
  const written = renamed.changes.find((change) => change.path === renamed.path);
  const baseText = written?.kind === 'write' ? written.text : text;
  return { ...moved, baseText, baseBlob: await blobId(new TextEncoder().encode(baseText)) };

  /** An image that is not published yet lies where the post's others do. */
  function movedImage(path: string): string {
    const [from, to] = renamed.folder ?? [];
    return from !== undefined && to !== undefined && path.startsWith(from) ? to + path.slice(from.length) : path;
  }
}
