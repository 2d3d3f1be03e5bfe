import type { Image, PhrasingContent } from 'mdast';
import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Construct, Extension, Token, TokenizeContext } from 'micromark-util-types';
import { opaqueText } from './opaque';

declare module 'mdast' {
  interface ImageData {
    /** The list right behind it, with its braces. */
    attributes?: string;
  }
}

const opening = 123;
const value = String.raw`\s*=\s*(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s"'{}<>]+)`;
const sure = String.raw`(?:[.#][^\s{}"'=]+|[A-Za-z_:][\w:.-]*${value})`;
const list = new RegExp(String.raw`\{:?[ \t]*${sure}(?:[ \t]+(?:${sure}|[A-Za-z_][\w:.-]*))*[ \t]*\}`, 'y');

/**
 * An image's own list of attributes is opaque: `{width=50% .wide}`, as markdown-it-attrs, Pandoc, Python-Markdown's attr_list and
 * Nuxt have it. Kramdown's `{: .wide}` is read with the rest of kramdown. Sources: https://github.com/arve0/markdown-it-attrs
 * https://pandoc.org/MANUAL.html#extension-link_attributes https://python-markdown.github.io/extensions/attr_list/
 */
export function imageAttributes(text: string): Extension {
  const find = (at: number) => {
    list.lastIndex = at;
    return list.test(text) ? list.lastIndex : -1;
  };
  const behind = opaqueText('attributes', find);
  const construct: Construct = {
    ...behind,
    tokenize(effects, ok, nok) {
      return isBehindImage(this) ? behind.tokenize.call(this, effects, ok, nok) : nok;
    },
  };
  return { text: { [opening]: construct } };
}

function isBehindImage(context: TokenizeContext): boolean {
  const [kind, { type, end } = { type: '', end: null }] = context.events.at(-1) ?? [];
  return kind === 'exit' && type === 'image' && end?.offset === context.now().offset;
}

/** Puts a list of attributes into the image that it stands right behind. One behind a reference to an image stays by itself. */
export const imageAttributesFromMarkdown: TreeExtension = {
  exit: {
    opaque(this: CompileContext, token: Token) {
      this.exit(token);
      const { children } = this.stack.at(-1) as { readonly children?: PhrasingContent[] };
      const [image, attributes] = children?.slice(-2) ?? [];
      if (token.opaqueKind !== 'attributes' || image?.type !== 'image' || !isRightBehind(image, token)) return;
      if (!attributes || !('value' in attributes) || image.data?.attributes !== undefined) return;
      children?.pop();
      image.data = { ...image.data, attributes: attributes.value.replaceAll(/\r?\n[ \t>]*/g, '\n') };
      if (image.position) image.position = { ...image.position, end: { ...token.end } };
    },
  },
};

function isRightBehind({ position }: Image, { start }: Token): boolean {
  return position?.end.offset === start.offset;
}
