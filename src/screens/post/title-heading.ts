/** A title that stands as the post's first line, `# Title`, cut out of its body; the four parts joined are the body. */
export interface TitleHeading {
  readonly before: string;
  readonly title: string;
  readonly after: string;
  readonly rest: string;
}

/** Only words that mean the same as plain text and as Markdown are cut out: what is marked up stays in the body. */
const plain = /^[^*_`[\]<>&\\{}~^|$!#]+$/;

/** The first line of a body as its title, or null when it is none. Source: ATX headings of CommonMark. */
export function findTitleHeading(body: string): TitleHeading | null {
  const found = /^((?:[ \t]*\r?\n)* {0,3}#[ \t]+)([^\r\n]*?)([ \t]*(?:[ \t]#+[ \t]*)?(?:\r?\n|$))/.exec(body);
  const [whole = '', before = '', title = '', after = ''] = found ?? [];
  return found && plain.test(title) ? { before, title, after, rest: body.slice(whole.length) } : null;
}

/** The heading with another title; characters that would be markup are escaped. */
export function withTitle(heading: TitleHeading, title: string): TitleHeading {
  return { ...heading, title: title.replaceAll(/\s+/g, ' ') };
}

/** The heading's lines as they stand in the file. */
export function printTitleHeading({ before, title, after }: TitleHeading): string {
  return before + title.replaceAll(/[*_`[\]<>&\\{}~^|$!#]/g, '\\$&') + after;
}
