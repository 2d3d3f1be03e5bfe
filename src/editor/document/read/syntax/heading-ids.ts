import type { Extension } from 'micromark-util-types';
import { afterBlanks, isLineEnd, opaqueText } from './opaque';

const opening = 123;
const id = /\{#[\p{L}\p{N}_:.-]+(?:[ \t]+[^{}\s]+)*[ \t]*\}/uy;

/** `{#id .class}` at the end of a line, as kramdown, Goldmark and Docusaurus take it for their headings' addresses. */
export function headingIds(text: string): Extension {
  return {
    text: {
      [opening]: opaqueText('attributes', (at) => {
        id.lastIndex = at;
        if (!id.test(text)) return -1;
        const end = id.lastIndex;
        return isLineEnd(text, afterBlanks(text, text[end] === '#' ? end + 1 : end)) ? end : -1;
      }),
    },
  };
}
