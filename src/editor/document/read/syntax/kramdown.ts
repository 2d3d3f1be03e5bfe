import type { Extension } from 'micromark-util-types';
import { opaqueBlock, opaqueText, toLineEnd, type FindEnd } from './opaque';

const opening = 123;

/**
 * kramdown's attributes and extensions are opaque: `{: .class #id}` of a block or span, `{:toc}`, `{:name: .class}`,
 * `{::options key="value" /}`, and comments with their text. Source: https://kramdown.gettalong.org/syntax.html
 */
export function kramdownAttributes(text: string): Extension {
  const find = findAttributes(text);
  return {
    text: { [opening]: opaqueText('attributes', find) },
    flow: { [opening]: opaqueBlock('attributes', toLineEnd(text, find), () => true) },
  };
}

const attributes = /\{:(?:[^}\\\n]|\\.|\r?\n(?![ \t>]*\r?(?:\n|$)))*\}/y;
const verbatim = /\{::(comment|nomarkdown)(?:[ \t][^}\n]*)?(?<!\/)\}/y;

function findAttributes(text: string): FindEnd {
  let isClosed = true;
  return (at) => {
    attributes.lastIndex = at;
    if (!text.startsWith('{:', at) || !attributes.test(text)) return -1;
    const { lastIndex } = attributes;
    verbatim.lastIndex = at;
    const name = isClosed ? verbatim.exec(text)?.[1] : undefined;
    if (name === undefined) return lastIndex;
    const ending = /\{:\/(?:comment|nomarkdown)?\}/g;
    ending.lastIndex = lastIndex;
    isClosed = ending.test(text);
    return isClosed ? ending.lastIndex : lastIndex;
  };
}
