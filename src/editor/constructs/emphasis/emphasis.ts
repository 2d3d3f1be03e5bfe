import { Bold as TiptapBold } from '@tiptap/extension-bold';
import { Italic as TiptapItalic } from '@tiptap/extension-italic';
import { Strike as TiptapStrike } from '@tiptap/extension-strike';
import type { Construct } from '../../construct';

const Bold = TiptapBold.extend({ priority: 130 });
const Italic = TiptapItalic.extend({ priority: 120 });
const Strike = TiptapStrike.extend({ priority: 110 });

export const emphasis: Construct = {
  name: 'emphasis',
  extensions: [Bold, Italic, Strike],
  readMark: {
    strong: (_node, { schema }) => schema.mark('bold'),
    emphasis: (_node, { schema }) => schema.mark('italic'),
    delete: (_node, { schema }) => schema.mark('strike'),
  },
  writeMark: {
    bold: (_mark, children) => ({ type: 'strong', children }),
    italic: (_mark, children) => ({ type: 'emphasis', children }),
    strike: (_mark, children) => ({ type: 'delete', children }),
  },
  examples: [
    '*a* _b_ **c** __d__ ~~e~~ ~f~\n',
    '***both*** and **bold with *italic* inside**\n',
    '**bold\nover lines**\n',
  ],
};
