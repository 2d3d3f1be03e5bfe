import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Syntax } from '../../site/site';
import { insertBlock } from '../insert-block';

/** Puts an empty note at the caret, in the form that the site reads: a container where it has those, else a quote as GitHub has it. */
export function insertCallout(editor: Editor, { directives }: Syntax): void {
  const { schema } = editor;
  const words = schema.node('paragraph');
  if (!directives) {
    insertBlock(editor, schema.node('blockquote', { alert: '[!NOTE]' }, words));
    return;
  }
  const line = (raw: string) => schema.node('rawBlock', { raw, kind: 'directive' });
  editor
    .chain()
    .command(({ tr }) => {
      const { $from } = tr.selection;
      const isEmpty = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
      const from = isEmpty ? $from.before() : $from.after();
      const open = line(':::note');
      tr.replaceWith(from, isEmpty ? $from.after() : from, [open, words, line(':::')]);
      tr.setSelection(TextSelection.create(tr.doc, from + open.nodeSize + 1));
      return true;
    })
    .focus()
    .scrollIntoView()
    .run();
}
