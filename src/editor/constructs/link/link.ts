import { Mark as TiptapMark } from '@tiptap/core';
import { toString } from 'mdast-util-to-string';
import { autolinkTarget, isAutolink } from '../../link/autolink';
import type { Construct } from '../../construct';
import { safeAddress } from '../../link/safe-address';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    link: {
      /** Links the selection, or the link at the cursor, to an address. */
      setLink: (attributes: { href: string; title?: string | null }) => ReturnType;
      /** Removes the link at the cursor or in the selection and keeps its text. */
      unsetLink: () => ReturnType;
    };
  }
}

const links = 'link linkReference autolink';

/** `[text](href "title")` */
const Link = TiptapMark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  excludes: links,
  addAttributes: () => ({
    href: { default: '', renderHTML: ({ href }: Record<string, unknown>) => ({ href: safeAddress(href) }) },
    title: { default: null },
  }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (safeAddress(element.getAttribute('href')) === null ? false : {}),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, rel: 'noopener noreferrer nofollow' }, 0],
  addCommands() {
    return {
      setLink:
        ({ href, title = null }) =>
        ({ chain }) =>
          safeAddress(href) !== null && chain().extendMarkRange(this.name).setMark(this.name, { href, title }).run(),
      unsetLink:
        () =>
        ({ chain }) =>
          links
            .split(' ')
            .reduce((steps, name) => steps.unsetMark(name, { extendEmptyMarkRange: true }), chain())
            .run(),
    };
  },
});

/** `[text][label]`, `[label][]` or `[label]`: the address is in a definition elsewhere in the post. */
const LinkReference = TiptapMark.create({
  name: 'linkReference',
  priority: 999,
  inclusive: false,
  excludes: links,
  addAttributes: () => ({ identifier: { default: '', rendered: false }, label: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[data-reference]',
      getAttrs: (element) => ({ identifier: element.dataset.reference ?? '', label: element.dataset.label ?? '' }),
    },
  ],
  renderHTML: ({ mark }) => ['a', { 'data-reference': mark.attrs.identifier, 'data-label': mark.attrs.label }, 0],
});

/** `<https://example.org>`: the text is the address. */
const Autolink = TiptapMark.create({
  name: 'autolink',
  priority: 998,
  inclusive: false,
  excludes: links,
  parseHTML: () => [{ tag: 'a[data-autolink]' }],
  renderHTML: () => ['a', { 'data-autolink': '' }, 0],
});

export const link: Construct = {
  name: 'link',
  extensions: [Link, LinkReference, Autolink],
  readMark: {
    link: (node, { schema, source }) => {
      const text = source(node);
      if (text.startsWith('<')) return schema.mark('autolink');
      // A bare address is plain text that readers turn into a link; its text is its target.
      return text.startsWith('[') ? schema.mark('link', { href: node.url, title: node.title || null }) : null;
    },
    linkReference: (node, { schema }) =>
      schema.mark('linkReference', { identifier: node.identifier, label: node.label || node.identifier }),
  },
  writeMark: {
    link: ({ attrs }, children) => ({ type: 'link', url: attrs.href, title: attrs.title, children }),
    linkReference: ({ attrs }, children) => ({
      type: 'linkReference',
      identifier: attrs.identifier,
      // A label may go over two lines where a heading may not.
      label: String(attrs.label).replaceAll(/\s+/g, ' '),
      referenceType: 'full',
      children,
    }),
    autolink: (_mark, children) => {
      const text = toString(children);
      if (!isAutolink(text)) return { type: 'text', value: text };
      // Angle brackets hold no code.
      return children.some(({ type }) => type === 'inlineCode')
        ? { type: 'link', url: autolinkTarget(text), children }
        : { type: 'html', value: `<${text}>` };
    },
  },
  examples: [
    'A [link](https://example.org/ "Title") and [**bold** `code`](</a b>).\n',
    'See [the docs][d], [d][] and [d].\n\n[d]: https://example.org/ "t"\n',
    'Bare https://example.org/a_b_c, www.example.org and me@example.org.\n',
    'In brackets: <https://example.org/?a=1&b=2> and <me@example.org>.\n',
  ],
};
