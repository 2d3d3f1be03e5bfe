import { chainInPost } from '../chain-in-post';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { SiteBlocks } from '../../site/blocks/learnt-block';
import { insertBlock } from '../insert-block';
import { readContainer } from './callout-line';

/** Generators that have such containers by themselves. */
const withContainers: readonly string[] = ['docusaurus', 'vitepress'];

/**
 * Puts an empty note at the caret, in the form that the site has: a container where its posts or its generator do, else a
 * quote as GitHub has it.
 */
export function insertCallout(editor: Editor, { generator, blocks }: SiteBlocks): void {
  const { schema } = editor;
  const words = schema.node('paragraph');
  const isUsed = blocks.some(({ delimiter, name }) => readContainer(`${delimiter}${name}`) !== null);
  if (!isUsed && !withContainers.includes(generator)) {
    insertBlock(editor, schema.node('blockquote', { alert: '[!NOTE]' }, words));
    return;
  }
  const line = (raw: string) => schema.node('rawBlock', { raw, kind: 'directive' });
  chainInPost(editor)
    .command(({ tr }) => {
      const { $from } = tr.selection;
      const isEmpty = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
      const from = isEmpty ? $from.before() : $from.after();
      const open = line(':::note');
      tr.replaceWith(from, isEmpty ? $from.after() : from, [open, words, line(':::')]);
      tr.setSelection(TextSelection.create(tr.doc, from + open.nodeSize + 1));
      return true;
    })
    .run();
}
