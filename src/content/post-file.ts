import type { Frontmatter } from './frontmatter';
import type { Problem } from './value';

/**
 * A post as it lies on disk. Law, checked on every fixture: `printPostFile(readPostFile(text)) === text`.
 * `mark` is the byte-order mark or ''.
 */
export interface PostFile {
  readonly mark: string;
  readonly frontmatter: Frontmatter | null;
  readonly body: string;
  readonly problems: readonly Problem[];
}

/** The text of the whole file. */
export function printPostFile(file: PostFile): string {
  const { mark, frontmatter, body } = file;
  return frontmatter ? mark + frontmatter.open + frontmatter.source + frontmatter.close + body : mark + body;
}
