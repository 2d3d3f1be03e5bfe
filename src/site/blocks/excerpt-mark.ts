/** `<!--more-->`, as Hugo, Hexo, Jekyll, WordPress, MkDocs and Docusaurus have it; in MDX a comment of its own kind. */
const mark = /^(?:<!--\s*(?:more|excerpt|truncate|read[ -]?more)\s*-->|\{\/\*\s*(?:more|excerpt|truncate)\s*\*\/\})$/i;
const marks =
  /^[ \t]*(<!--\s*(?:more|excerpt|truncate|read[ -]?more)\s*-->|\{\/\*\s*(?:more|excerpt|truncate)\s*\*\/\})[ \t]*$/gim;

/** Whether a source is the mark behind a post's opening lines and nothing else. */
export function isExcerptMark(source: string): boolean {
  return mark.test(source.trim());
}

/** Such marks of a body, each on its own line. */
export function excerptMarksIn(body: string): readonly string[] {
  return [...body.slice(0, 50_000).matchAll(marks)].map((found) => found[1] ?? '');
}
