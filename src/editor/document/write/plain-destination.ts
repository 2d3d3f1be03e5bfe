import type { Image, Link } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';
import type { MarkdownStyle } from '../../construct';

/** Stands for the address while the rest is printed. */
const mark = '\uE000';

/** Links and images whose address is written as it is where that is read back as the same: `?a=1&b=2` needs no backslash. An image has its list of attributes behind it. */
export function plainDestinations({ templateTags = false }: MarkdownStyle): Record<'link' | 'image', Handle> {
  return {
    link: keepingAddress(defaultHandlers.link, templateTags),
    image: withAttributes(keepingAddress(defaultHandlers.image, templateTags)),
  };
}

type Print<Kind> = (node: Kind, ...rest: RestOf<Handle>) => string;
type RestOf<Call> = Call extends (first: never, ...rest: infer Rest) => string ? Rest : never;

function keepingAddress<Kind extends Link | Image>(handle: Print<Kind> & { peek: unknown }, tags: boolean): Handle {
  const print: Print<Kind> = (node, parent, state, info) => {
    const isOpen =
      (isPlain(node.url) || (tags && hasTags(node.url))) &&
      !(state.stack.includes('tableCell') && node.url.includes('|'));
    if (!isOpen) return handle(node, parent, state, info);
    return handle({ ...node, url: mark }, parent, state, info).replace(`](${mark}`, () => `](${node.url}`);
  };
  return Object.assign(print, { peek: handle.peek });
}

function withAttributes(print: Handle): Handle {
  const printAll: Print<Image> = (node, ...rest) => print(node, ...rest) + (node.data?.attributes ?? '');
  return Object.assign(printAll, { peek: 'peek' in print ? print.peek : undefined });
}

/** Whether an address has template tags in it, and beside them nothing that would be escaped. */
function hasTags(url: string): boolean {
  const rest = url.replaceAll(/\{\{(?:(?!\}\})[^\r\n])+\}\}|\{%(?:(?!%\})[^\r\n])+%\}/g, '');
  return rest !== url && !/[\s\p{Cc}<>\\()&]/u.test(rest);
}

/** Whether an address holds what would be escaped, and none of it needs to be. */
function isPlain(url: string): boolean {
  if (!/[&()]/.test(url) || /[\s\p{Cc}<>\\]|&#?\w+;/u.test(url)) return false;
  let depth = 0;
  for (const character of url) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
