import type { Editor } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { turnBlocks } from '../block-handle/block-commands';
import { BlockSelection } from '../block-handle/block-selection';

/** What a block can be turned into. */
export const blockStyles = [
  'text',
  'heading2',
  'heading3',
  'heading4',
  'quote',
  'codeBlock',
  'bulletList',
  'orderedList',
  'checklist',
] as const;

export type BlockStyle = (typeof blockStyles)[number];

/** The style of the block at the caret; null in a heading of another level and in a table cell. */
export function blockStyleAt($from: ResolvedPos): BlockStyle | null {
  const { parent } = $from;
  if (parent.type.spec.tableRole) return null;
  if (parent.type.name === 'codeBlock') return 'codeBlock';
  if (parent.type.name === 'heading')
    return blockStyles.find((style) => style === `heading${parent.attrs.level}`) ?? null;
  for (let depth = $from.depth - 1; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name === 'blockquote') return 'quote';
    if (node.type.name !== 'listItem') continue;
    if (typeof node.attrs.checked === 'boolean') return 'checklist';
    return $from.node(depth - 1).type.name === 'orderedList' ? 'orderedList' : 'bulletList';
  }
  return 'text';
}

/** Turns the selected blocks into a style, or back into plain text when they have it already. */
export function toggleBlockStyle(editor: Editor, style: BlockStyle): void {
  const { selection } = editor.state;
  if (selection instanceof BlockSelection) {
    turnBlocks(editor, selection, style);
    return;
  }
  const isOn = blockStyleAt(selection.$from) === style;
  editor.view.focus();
  if (style === 'text' || (isOn && style !== 'quote')) unwrap(editor);
  else if (style === 'quote') editor.commands.toggleWrap('blockquote');
  else if (style === 'codeBlock') become(editor, 'codeBlock');
  else if (style.startsWith('heading')) become(editor, 'heading', { level: Number(style.at(-1)) });
  else toList(editor, style);
}

function become(editor: Editor, name: string, attributes?: Record<string, unknown>): void {
  unwrap(editor);
  editor.commands.setNode(name, attributes);
}

/** A plain paragraph, out of every list and quote, but not out of a footnote. */
function unwrap(editor: Editor): void {
  editor.commands.setNode('paragraph');
  for (let depth = editor.state.selection.$from.depth; depth > 0; depth -= 1) {
    const didLift =
      editor.isActive('listItem') || editor.isActive('blockquote')
        ? editor.commands.liftListItem('listItem') || editor.commands.lift('blockquote')
        : false;
    if (!didLift) return;
  }
}

function toList(editor: Editor, style: BlockStyle): void {
  const current = blockStyleAt(editor.state.selection.$from);
  const isList = current === 'bulletList' || current === 'orderedList' || current === 'checklist';
  if (!isList) editor.commands.setNode('paragraph');
  const name = style === 'orderedList' ? 'orderedList' : 'bulletList';
  if (!editor.isActive(name)) editor.commands.toggleList(name, 'listItem');
  markTasks(editor, style === 'checklist');
}

/** Makes the selected items of lists tasks, or plain items again. */
export function markTasks(editor: Editor, areTasks: boolean): void {
  editor.commands.command(({ tr, dispatch }) => {
    const { $from, $to } = tr.selection;
    const range = $from.blockRange($to, (node) => node.type.name === 'bulletList' || node.type.name === 'orderedList');
    if (!range) return false;
    let at = range.start;
    for (let index = range.startIndex; index < range.endIndex; index += 1) {
      const item = range.parent.child(index);
      const checked = areTasks ? (item.attrs.checked ?? false) : null;
      if (dispatch && item.attrs.checked !== checked) tr.setNodeAttribute(at, 'checked', checked);
      at += item.nodeSize;
    }
    return true;
  });
}
