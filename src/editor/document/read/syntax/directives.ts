import type { Extension } from 'micromark-util-types';
import { afterBlanks, isLineEnd, opaqueBlock, opaqueText, type FindEnd } from './opaque';

const colon = 58;
const line = /:{3,}[^\r\n]*|::(?=[ \t]*(?:[\r\n]|$))|::[A-Za-z][\w-]*(?:\[(?:[^\]\\\n]|\\.)*\])?(?:\{[^}\n]*\})?/y;
const inline = /:[A-Za-z][\w-]*(?:\[(?:[^\]\\\n]|\\.)*\](?:\{[^}\n]*\})?|\{[^}\n]*\})/y;

/**
 * Directives: a line that opens or closes a container, `:::note[Title]` or `:::` (Nuxt: `::note` and `::`), a `::leaf{#id}` and a `:text[…]{…}` are
 * opaque; what lies between a container's lines stays Markdown. Source: https://talk.commonmark.org/t/generic-directives-plugins-syntax/444
 */
export function directives(text: string): Extension {
  const findLine: FindEnd = (at) => {
    line.lastIndex = at;
    if (!line.test(text)) return -1;
    const end = afterBlanks(text, line.lastIndex);
    return isLineEnd(text, end) ? end : -1;
  };
  const findInline: FindEnd = (at) => {
    inline.lastIndex = at;
    return !/[\w:]/.test(text.charAt(at - 1)) && inline.test(text) ? inline.lastIndex : -1;
  };
  return {
    text: { [colon]: opaqueText('directive', findInline) },
    flow: { [colon]: opaqueBlock('directive', findLine, () => true) },
  };
}
