/** A title that stands as the post's first line, `# Title`, cut out of its body; the four parts joined are the body. */
export interface TitleHeading {
  readonly before: string;
  readonly title: string;
  readonly after: string;
  readonly rest: string;
}

/** Only words that mean the same as plain text and as Markdown are cut out: what is marked up stays in the body. */
const plain = /^[^*_`[\]<>&\\{}~^|$!#]+$/;

/** Characters of a line; a longer one is no title. */
const longest = 500;

/** The first line of a body as its title, or null when it is none. Source: ATX headings of CommonMark. */
export function findTitleHeading(body: string): TitleHeading | null {
  const [before = ''] = /^(?:[ \t]*\r?\n)* {0,3}#[ \t]+/.exec(body) ?? [];
  if (before === '') return null;
  const [lineEnd = ''] = /\r?\n|$/.exec(body.slice(before.length, before.length + longest)) ?? [];
  const end = lineEnd === '' ? body.length : body.indexOf(lineEnd, before.length);
  const line = body.slice(before.length, end);
  if (line.length > longest || line.includes('\r')) return null;
  const [, title = '', close = ''] = /^(.*?)([ \t]*(?:[ \t]#+[ \t]*)?)$/.exec(line) ?? [];
  if (!plain.test(title)) return null;
  return { before, title, after: close + lineEnd, rest: body.slice(end + lineEnd.length) };
}

/** The heading with another title; characters that would be markup are escaped. */
export function withTitle(heading: TitleHeading, title: string): TitleHeading {
  return { ...heading, title: title.replaceAll(/\s+/g, ' ') };
}

/** The heading's lines as they stand in the file. */
export function printTitleHeading({ before, title, after }: TitleHeading): string {
  return before + title.replaceAll(/[*_`[\]<>&\\{}~^|$!#]/g, '\\$&') + after;
}
