import type { EditorState } from '@tiptap/pm/state';
import { NodeSelection } from '@tiptap/pm/state';
import { movableDepth } from './move-block';

/** Where the block (or list item) at the selection stands among its neighbours: the third of nine. */
export function blockPlace({ selection, doc }: EditorState): { readonly place: number; readonly of: number } {
  const { $from } = selection;
  const isTop = selection instanceof NodeSelection && $from.depth === 0;
  const depth = isTop ? 0 : movableDepth($from) - 1;
  if (depth < 0) return { place: 1, of: doc.childCount };
  return { place: $from.index(depth) + 1, of: $from.node(depth).childCount };
}
