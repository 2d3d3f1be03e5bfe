import { TextSelection } from '@tiptap/pm/state';
import { toggleBlockStyle, blockStyles } from '../../src/editor/actions/block-style';
import { insertFootnote } from '../../src/editor/footnote/footnotes';
import { applyLink, removeLink } from '../../src/editor/link/apply-link';
import type { Act } from './actions';
import { findNodes, pick, select } from './places';

const marks = ['Mod-b', 'Mod-i', 'Mod-Shift-s', 'Mod-e'];
const addresses = ['https://example.org/a_b?c=1&d=(2)', '/to', '#part', 'mailto:me@example.org', 'a b.md', 'x)(y'];

const pressing =
  (key: string): Act =>
  (live, given) => {
    if (select(live, given)) live.press(key);
  };

/** What is done to words. */
export const textActions: Readonly<Record<string, Act>> = {
  type: (live, given) => {
    if (select(live, { ...given, extent: given.extent % 4 })) live.type(given.words);
  },
  enter: pressing('Enter'),
  'line break': pressing('Shift-Enter'),
  backspace: pressing('Backspace'),
  delete: pressing('Delete'),
  'backspace at the start': (live, given) => {
    if (select(live, { ...given, extent: 0 })) live.select(live.editor.state.selection.$from.start());
    live.press('Backspace');
  },
  'delete at the end': (live, given) => {
    if (select(live, { ...given, extent: 0 })) live.select(live.editor.state.selection.$from.end());
    live.press('Delete');
  },
  tab: pressing('Tab'),
  'shift tab': pressing('Shift-Tab'),
  mark: (live, given) => {
    if (!select(live, given)) return;
    live.press(pick(marks, given.choice) ?? 'Mod-b');
    if (given.words.length % 2 === 0 && live.editor.state.selection.empty) live.type(given.words);
  },
  link: (live, given) => {
    const isText = select(live, given) && live.editor.state.selection instanceof TextSelection;
    if (isText && !live.editor.isActive('codeBlock')) applyLink(live.editor, pick(addresses, given.choice) ?? '/to');
  },
  unlink: (live, given) => {
    if (select(live, given)) removeLink(live.editor);
  },
  footnote: (live, given) => {
    if (select(live, { ...given, extent: 0 }) && !live.editor.isActive('codeBlock')) insertFootnote(live.editor);
  },
  style: (live, given) => {
    const style = pick(blockStyles, given.choice);
    if (style && select(live, given)) toggleBlockStyle(live.editor, style);
  },
  'heading level': (live, given) => {
    const level = pick([1, 2, 3, 4, 5, 6] as const, given.choice) ?? 1;
    if (select(live, given)) live.editor.commands.setHeading({ level });
  },
  task: (live, given) => {
    const item = pick(
      findNodes(live.document, (node) => typeof node.attrs.checked === 'boolean'),
      given.choice,
    );
    if (item)
      live.editor.view.dispatch(live.editor.state.tr.setNodeAttribute(item.at, 'checked', !item.node.attrs.checked));
  },
  undo: (live) => live.press('Mod-z'),
  redo: (live) => live.press('Mod-Shift-z'),
  'undo twice': (live) => {
    live.press('Mod-z');
    live.press('Mod-z');
  },
};
