import type { Frontmatter } from '../../../content/frontmatter';

/** A key that marks a post as a draft, with the value that publishes it. */
export interface DraftFlag {
  readonly name: string;
  readonly live: boolean;
}

/** The key that says that a post is a draft: `draft: true`, `published: false`. */
export function draftFlag(frontmatter: Frontmatter | null): DraftFlag | null {
  const { draft, published } = frontmatter?.values ?? {};
  if (draft === true) return { name: 'draft', live: false };
  if (published === false) return { name: 'published', live: true };
  return null;
}
