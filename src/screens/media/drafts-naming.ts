import type { Draft } from '../../drafts/draft';
import { nameOf } from '../../lib/path';

/** The drafts whose words or details name an image's file. */
export function draftsNaming(drafts: readonly Draft[], path: string): readonly Draft[] {
  const name = nameOf(path);
  return drafts.filter(
    ({ frontmatter, body }) =>
      frontmatter?.source.includes(name) ||
      JSON.stringify(body.kind === 'rich' ? body.document : body.text).includes(name),
  );
}
