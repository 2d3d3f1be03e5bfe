import { Fragment, type Node as DocumentNode, Slice } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** A slice for a table's cell, which holds one line: its blocks become lines with breaks between them. Rows and cells stay. */
export function forCell(slice: Slice, { selection, schema }: EditorState): Slice {
  const { hardBreak } = schema.nodes;
  const isInCell = Boolean(selection.$from.parent.type.spec.tableRole);
  const isOfCells = slice.content.childCount === 1 && Boolean(slice.content.firstChild?.type.spec.tableRole);
  if (!isInCell || isOfCells || !hardBreak || slice.content.firstChild?.isInline) return slice;
  const lines: Fragment[] = [];
  slice.content.descendants((node) => {
    if (node.isTextblock) lines.push(...linesOf(node));
    return !node.isTextblock;
  });
  const filled = lines.filter(({ size }) => size > 0);
  const line = filled.flatMap(({ content }, index) => [...(index > 0 ? [hardBreak.create()] : []), ...content]);
  return new Slice(Fragment.fromArray(line), 0, 0);
}

/** A text block's content, line by line: code has line ends, and a cell holds code as marked letters. */
function linesOf(block: DocumentNode): Fragment[] {
  if (!block.type.spec.code) return [block.content];
  const { code } = block.type.schema.marks;
  return block.textContent
    .split('\n')
    .map((words) =>
      words.trim() ? Fragment.from(block.type.schema.text(words, code ? [code.create()] : [])) : Fragment.empty,
    );
}

/**
 * Where blocks are pasted amid words that they are not to melt into, like a list after a paragraph's words: a transaction
 * that makes room for them, with the selection in an empty paragraph. Null where the slice may join the words around it.
 */
export function roomFor(slice: Slice, state: EditorState): Transaction | null {
  const { $from, $to } = state.selection;
  const { paragraph } = state.schema.nodes;
  if (!paragraph || !$from.parent.isTextblock || $from.parent.type.spec.code || $from.parent.type.spec.tableRole)
    return null;
  const hasBefore = $from.parentOffset > 0;
  const hasAfter = $to.parentOffset < $to.parent.content.size;
  const { firstChild, lastChild } = slice.content;
  const [first, last] = [standsAlone(firstChild, state), standsAlone(lastChild, state)];
  if (!isLong(slice) || !((first && hasBefore) || (last && hasAfter))) return null;
  const tr = state.tr.deleteSelection();
  const { $from: $at } = tr.selection;
  if ($at.parentOffset > 0 && $at.parentOffset < $at.parent.content.size) tr.split($at.pos);
  // Behind the words before it.
  const place = $at.parentOffset > 0 ? $at.pos + 1 : $at.before();
  tr.insert(place, paragraph.create());
  return tr.setSelection(TextSelection.create(tr.doc, place + 1));
}

/** Whether a block is one of its own, next to a paragraph's words. In a list, a list goes on with it. */
function standsAlone(block: DocumentNode | null, { selection }: EditorState): boolean {
  if (!block || block.isInline || block.type.name === 'paragraph') return false;
  const isInItem = selection.$from.depth > 1 && selection.$from.node(-1).type.name === 'listItem';
  return !(isInItem && block.type.name.endsWith('List'));
}

/** Whether there is more than one line in it: a word that was copied from a heading is but a word. */
function isLong(slice: Slice): boolean {
  let lines = 0;
  slice.content.descendants((node) => {
    if (node.isTextblock) lines += node.type.spec.code ? node.textContent.split('\n').length : 1;
    return !node.isTextblock;
  });
  return lines > 1;
}
