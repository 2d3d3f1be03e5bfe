import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { caretMenu } from '../caret-menu/caret-menu';
import { type CaretMenuState, wordsBeforeCaret } from '../caret-menu/caret-query';
import type { InsertableBlock } from '../insertion/insertable-block';

export const slashKey = new PluginKey<CaretMenuState>('slash');

/** The id of the list. */
export const listId = 'slash-menu';

export interface SlashOptions {
  /** What there is to choose from for what was typed. */
  readonly blocksFor: (query: string, state: EditorState) => readonly InsertableBlock[];
  readonly insert: (block: InsertableBlock) => void;
  readonly hint: string;
}

/** Opens a menu of blocks when a slash is typed; arrows choose, Enter inserts, Escape leaves the slash as a letter. */
export function slashBehaviour({ blocksFor, insert, hint }: SlashOptions): Extension {
  const menu = caretMenu({
    key: slashKey,
    listId,
    hint,
    queryAt: slashAt,
    optionsFor: blocksFor,
    choose: (view, _open, block) => chooseBlock(view, block, insert),
  });
  return Extension.create({ name: 'slash', priority: 1200, addProseMirrorPlugins: () => [menu] });
}

/** Takes the slash and the query away and inserts a block there: one step to be undone. */
export function chooseBlock(view: EditorView, block: InsertableBlock, insert: SlashOptions['insert']): void {
  const open = slashKey.getState(view.state)?.open;
  if (open) view.dispatch(closeHistory(view.state.tr.delete(open.from, open.to)));
  insert(block);
  view.dispatch(closeHistory(view.state.tr));
}

/** The slash and the word after it at the caret: at the start of a block or after a space, not in code. */
function slashAt(state: EditorState): { from: number; to: number; query: string } | null {
  const query = /(?:^|[\s\ufffc])\/([^\s/\ufffc]{0,24})$/u.exec(wordsBeforeCaret(state) ?? '')?.[1];
  const to = state.selection.from;
  return query === undefined ? null : { from: to - query.length - 1, to, query };
}
