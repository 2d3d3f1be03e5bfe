import { CodeBlock as TiptapCodeBlock } from '@tiptap/extension-code-block';
import type { Construct } from '../../construct';

/** `meta` is what follows the language on the fence: `js {1,3} title="x"`. */
const CodeBlock = TiptapCodeBlock.extend({
  addAttributes() {
    return { ...this.parent?.(), meta: { default: null, rendered: false } };
  },
});

export const codeBlock: Construct = {
  name: 'code-block',
  extensions: [CodeBlock],
  read: {
    code: (node, { textBlock }) =>
      textBlock('codeBlock', node, { language: node.lang ?? null, meta: node.meta ?? null }),
  },
  write: {
    codeBlock: (node) => ({
      type: 'code',
      lang: node.attrs.language || null,
      meta: (node.attrs.language && node.attrs.meta) || null,
      value: node.textContent,
    }),
  },
  examples: [
    '```js {1,3} title="a.js"\nconst a = `b`;\n\n\treturn;\n```\n',
    '~~~\ntildes\n~~~\n',
    '    indented\n\n    code\n',
    '```\n```\n',
    '````md\n```\nfence in a fence\n```\n````\n',
    '```\nnever closed\n',
  ],
};
