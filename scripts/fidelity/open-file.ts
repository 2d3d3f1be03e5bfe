import { decodeText } from '../../src/content/decode';
import { printPostFile, type PostFile } from '../../src/content/post-file';
import { readPostFile } from '../../src/content/read-post-file';
import { openBody, type OpenBody } from '../../src/editor/document/open';
import { findTitleHeading, printTitleHeading } from '../../src/screens/post/title/title-heading';
import type { Syntax } from '../../src/site/site';

/** A file as the app opens it: the details, a title that stands as the first line, and the body under them. */
export interface OpenFile {
  readonly file: PostFile;
  readonly opened: OpenBody;
  /** The whole file with another body, or with other details. */
  readonly print: (body: string, frontmatter?: PostFile['frontmatter']) => string;
}

/** Null for what is no text: the app shows it and never writes it. */
export function openFile(bytes: Uint8Array, syntax: Syntax): OpenFile | null {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not-text') return null;
  const file = readPostFile(decoded.text);
  const hasTitle = file.frontmatter?.keys.some((key) => key.toLowerCase() === 'title');
  const heading = hasTitle ? null : findTitleHeading(file.body);
  return {
    file,
    opened: openBody(heading?.rest ?? file.body, syntax),
    print: (body, frontmatter = file.frontmatter) =>
      printPostFile({ ...file, frontmatter, body: (heading ? printTitleHeading(heading) : '') + body }),
  };
}
