import { CellSelection } from '@tiptap/pm/tables';
import { addAtEnd } from '../../src/editor/table/add-at-end';
import { columnActions, deleteTableAction, rowActions } from '../../src/editor/table/table-actions';
import { swapBlock } from '../../src/editor/block-handle/move-block';
import type { Act } from './actions';
import { findNodes, pick, select } from './places';

const choices = [...columnActions, ...rowActions, deleteTableAction];

/** What is done to tables. */
export const tableActions: Readonly<Record<string, Act>> = {
  table: (live, given) => {
    const action = pick(choices, given.choice);
    if (!action || !select(live, { ...given, extent: 0 }, isCell) || action.isOff?.(live.editor)) return;
    action.run(live.editor);
  },
  'table end': (live, given) => {
    if (select(live, { ...given, extent: 0 }, isCell)) addAtEnd(live.editor, given.choice % 2 === 0 ? 'row' : 'column');
  },
  'words in a cell': (live, given) => {
    if (select(live, { ...given, extent: given.extent % 4 }, isCell)) live.type(given.words);
  },
  'delete cells': (live, given) => {
    const cells = findNodes(live.document, isCell);
    const [from, to] = [pick(cells, given.place ?? 0), pick(cells, given.choice)];
    if (!from || !to) return;
    const { doc, tr } = live.editor.state;
    const tableOf = (at: number) => doc.resolve(at).before(-1);
    if (tableOf(from.at) !== tableOf(to.at)) return;
    live.editor.view.dispatch(tr.setSelection(CellSelection.create(doc, from.at, to.at)));
    live.press('Backspace');
  },
  'move row': (live, given) => {
    const rows = findNodes(
      live.document,
      (node, parent) => node.type.name === 'tableRow' && node !== parent?.firstChild,
    );
    const row = pick(rows, given.choice);
    if (!row || live.document.resolve(row.at).index() === 1) return;
    const { tr } = live.editor.state;
    if (swapBlock(tr, row.at, 'up') !== null) live.editor.view.dispatch(tr);
  },
};

function isCell({ type }: { readonly type: { readonly name: string } }): boolean {
  return type.name === 'tableCell' || type.name === 'tableHeader';
}
