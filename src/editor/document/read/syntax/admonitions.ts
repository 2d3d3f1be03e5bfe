import type { Extension } from 'micromark-util-types';
import { type FindEnd, opaqueBlock } from './opaque';

const [exclamation, question] = [33, 63];
const opening = /(?:!!!|\?\?\?\+?)[ \t]?[A-Za-z][\w-]*(?:[ \t]+[\w-]+)*(?:[ \t]+"[^"\r\n]*")?[ \t]*(?=[\r\n]|$)/y;
const nextLine = /\r?\n([ \t]*)([^\r\n]*)/y;

/**
 * MkDocs' callouts, `!!! note "Title"` and `??? tip`, with the lines under them that are further in by four columns.
 * Source: https://python-markdown.github.io/extensions/admonition/, https://facelessuser.github.io/pymdown-extensions/extensions/details/
 */
export function admonitions(text: string): Extension {
  const find: FindEnd = (at) => {
    const lead = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    opening.lastIndex = at;
    if (lead.includes('>') || !opening.test(text)) return -1;
    let end = opening.lastIndex;
    nextLine.lastIndex = end;
    for (let line = nextLine.exec(text); line; line = nextLine.exec(text)) {
      const [, blanks = '', words = ''] = line;
      if (words !== '' && columns(blanks) < columns(lead) + 4) break;
      if (words !== '') end = nextLine.lastIndex;
    }
    return end;
  };
  const block = opaqueBlock('admonition', find, () => true);
  return { flow: { [exclamation]: block, [question]: block } };
}

/** How far in a line is that begins so: a tab goes on to the next multiple of four. */
function columns(lead: string): number {
  let column = 0;
  for (const sign of lead) column += sign === '\t' ? 4 - (column % 4) : 1;
  return column;
}
