import type { ListedDraft } from '../../drafts/draft';
import { nameOf } from '../../lib/path';
import type { LibraryItem } from '../../media/library/library-item';
import { isUnused } from '../../media/library/list-items';

/** The drafts whose words or details name an image's file. */
export function draftsNaming(drafts: readonly ListedDraft[], path: string): readonly ListedDraft[] {
  return drafts.filter((draft) => names(wordsOf(draft), path));
}

/** Images with the drafts that show those which nothing else does. */
export function withDraftUses(images: readonly LibraryItem[], drafts: readonly ListedDraft[]): readonly LibraryItem[] {
  if (drafts.length === 0) return images;
  const written = drafts.map((draft) => ({ file: draft.key.path, words: wordsOf(draft) }));
  return images.map((image) => {
    if (!isUnused(image)) return image;
    const others = written.flatMap(({ file, words }) =>
      names(words, image.path) ? [{ kind: 'draft' as const, file }] : [],
    );
    return others.length > 0 ? { ...image, others } : image;
  });
}

function names(words: string, path: string): boolean {
  const name = nameOf(path);
  return [name, encodeURI(name), encodeURIComponent(name)].some((written) => words.includes(written));
}

function wordsOf({ frontmatter, body }: ListedDraft): string {
  return JSON.stringify(body.kind === 'rich' ? body.document : body.text) + (frontmatter?.source ?? '');
}
