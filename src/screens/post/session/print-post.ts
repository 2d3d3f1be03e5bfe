import type { Frontmatter } from '../../../content/frontmatter';
import { printPostFile, type PostFile } from '../../../content/post-file';
import { isDataFile, readFile } from '../../../content/read-file';
import { printTitleHeading, type TitleHeading } from '../title/title-heading';

export type PostText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** What of a post is neither its details nor its body. */
export interface PostFrame {
  readonly file: PostFile;
  /** The heading that holds the title, and is not shown in the body. */
  readonly heading: TitleHeading | null;
  readonly isFromNothing: boolean;
}

/** The whole file, or that its parts would be read as others once they stand together. */
export function printPost(
  parts: PostFrame & { readonly path: string; readonly frontmatter: Frontmatter | null; readonly body: string },
): PostText {
  const { path, file, heading, isFromNothing, frontmatter, body } = parts;
  const gap = isFromNothing && frontmatter && !/^(?:\r?\n|$)/.test(body) ? '\n' : '';
  const wholeBody = gap + (heading ? printTitleHeading(heading) : '') + body;
  const whole = printPostFile({ ...file, frontmatter, body: wholeBody });
  if (isDataFile(path)) return { kind: 'text', text: whole };
  const reread = readFile(path, whole);
  const isSame = reread.body === wholeBody && (reread.frontmatter?.source ?? null) === (frontmatter?.source ?? null);
  return isSame ? { kind: 'text', text: whole } : { kind: 'refused', reason: 'fence' };
}
