import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, PluginKey } from '@tiptap/pm/state';
import type { FoundPost } from '../../site/find-posts';
import { caretMenu, dismiss } from '../caret-menu/caret-menu';
import { type CaretMenuState, type CaretQuery, wordsBeforeCaret } from '../caret-menu/caret-query';
import type { DeskStore } from '../desk/desk-store';
import { insertPostLink } from './insert-post-link';

export const finderKey = new PluginKey<CaretMenuState>('finder');

/** The id of the list. */
export const listId = 'post-finder';

/** Finds a post while one types after `@` or `[[`; what is chosen becomes a link. Escape, or nothing that fits, leaves the letters. */
export function finderBehaviour(desk: DeskStore, hint: string): Extension {
  return Extension.create({
    name: 'postFinder',
    priority: 1190,
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        caretMenu({
          key: finderKey,
          listId,
          hint,
          queryAt: (state) => finderQuery(state),
          optionsFor: (query) => desk.getState().posts.find(query),
          choose: (_view, open, post) => choosePost(editor, desk, open, post),
        }),
      ];
    },
  });
}

/** Closes the list and links the post. */
export function choosePost(editor: Editor, desk: DeskStore, { from, to }: CaretQuery, post: FoundPost): void {
  dismiss(editor.view, finderKey);
  void insertPostLink(editor, { from, to }, post, desk.getState().posts);
}

/** After `[[` anything up to a bracket; after `@` at the start of a word, words with single spaces between. Not in code and links. */
function finderQuery(state: EditorState): { from: number; to: number; query: string } | null {
  const before = wordsBeforeCaret(state);
  if (before === null || !/[@[]/.test(before)) return null;
  const marks = state.storedMarks ?? state.selection.$from.marks();
  if (marks.some(({ type }) => ['code', 'link', 'linkReference', 'autolink'].includes(type.name))) return null;
  const found =
    /(\[\[)([^[\]\n\ufffc]{0,60})$/.exec(before) ?? /(?<=^|[\s\ufffc(])(@)((?:[^\s@\ufffc]+ ?){0,6})$/u.exec(before);
  const [sign, query] = [found?.[1], found?.[2]];
  const to = state.selection.from;
  return sign === undefined || query === undefined ? null : { from: to - query.length - sign.length, to, query };
}
