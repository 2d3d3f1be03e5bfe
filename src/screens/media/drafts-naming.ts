import type { Draft } from '../../drafts/draft';
import { nameOf } from '../../lib/path';

/** The drafts whose words or details name an image's file. */
export function draftsNaming(drafts: readonly Draft[], path: string): readonly Draft[] {
  const names = [nameOf(path), encodeURI(nameOf(path)), encodeURIComponent(nameOf(path))];
  return drafts.filter(({ frontmatter, body }) => {
    const words = JSON.stringify(body.kind === 'rich' ? body.document : body.text) + (frontmatter?.source ?? '');
    return names.some((name) => words.includes(name));
  });
}
