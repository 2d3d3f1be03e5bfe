import type { Extension } from 'micromark-util-types';
import { opaqueText } from './opaque';

const opening = 123;
const id = /(\{#[\p{L}\p{N}_:.-]+(?:[ \t]+[^{}\s]+)*[ \t]*\})[ \t]*#*[ \t]*(?:\r?\n|$)/uy;

/** `{#id .class}` at the end of a line, as kramdown, Goldmark and Docusaurus take it for their headings' addresses. */
export function headingIds(text: string): Extension {
  return {
    text: {
      [opening]: opaqueText('attributes', (at) => {
        id.lastIndex = at;
        const found = id.exec(text)?.[1];
        return found === undefined ? -1 : at + found.length;
      }),
    },
  };
}
