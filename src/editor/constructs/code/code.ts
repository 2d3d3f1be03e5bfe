import { Code as TiptapCode } from '@tiptap/extension-code';
import { toString } from 'mdast-util-to-string';
import type { Construct } from '../../construct';

/** Combines with every other mark, as in Markdown: a link may hold code. */
const Code = TiptapCode.extend({ priority: 50, excludes: '' });

export const code: Construct = {
  name: 'code',
  extensions: [Code],
  readMark: {
    inlineCode: (_node, { schema }) => schema.mark('code'),
  },
  writeMark: {
    code: (_mark, children) => ({ type: 'inlineCode', value: toString(children) }),
  },
  examples: ['Some `code`, ``with a ` tick`` and ` padded `.\n', '[`linked`](a) **`bold`**\n', '`over\nlines`\n'],
};
