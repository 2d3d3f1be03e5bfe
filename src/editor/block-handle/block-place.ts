import type { EditorState } from '@tiptap/pm/state';
import { blocksOf } from './block-range';

/** Where the block (or list item) at the selection stands among its neighbours: the third of nine. */
export function blockPlace({ selection, doc }: EditorState): { readonly place: number; readonly of: number } {
  const blocks = blocksOf(selection);
  const $from = blocks ? doc.resolve(blocks.from) : selection.$from;
  return { place: $from.index() + 1, of: $from.parent.childCount };
}
