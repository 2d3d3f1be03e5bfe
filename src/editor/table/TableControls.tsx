import { useEditorState } from '@tiptap/react';
import { Plus } from 'lucide-react';
import { useCallback } from 'react';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { nodeBox } from '../floating/anchors';
import { Pinned } from '../floating/Pinned';
import type { Box } from '../floating/place';
import { addAtEnd } from './add-at-end';
import { CellHandle } from './CellHandle';
import { currentCell } from './current-cell';
import styles from './TableControls.module.css';

/** Handles that follow the cell at the caret, and bars that add a row or a column at the end. */
export function TableControls({ isQuiet }: { readonly isQuiet: boolean }) {
  const text = useDeskText().editor.table;
  const { editor } = useDesk();
  const current = useEditorState({ editor, selector: ({ editor: { state } }) => currentCell(state) });
  const cell = current?.cell ?? null;
  const table = current?.table ?? null;
  const boxes = useCallback(
    (shape: (cellBox: Box, tableBox: Box) => Box) => {
      const cellBox = cell === null ? null : nodeBox(editor, cell);
      const tableBox = table === null ? null : nodeBox(editor, table);
      return cellBox && tableBox ? shape(cellBox, tableBox) : null;
    },
    [editor, cell, table],
  );
  const columnBox = useCallback(
    () => boxes((c, t) => ({ left: c.left, right: c.right, top: t.top - 18, bottom: t.top - 4 })),
    [boxes],
  );
  const rowBox = useCallback(
    () => boxes((c, t) => ({ left: t.left - 18, right: t.left - 4, top: c.top, bottom: c.bottom })),
    [boxes],
  );
  const rightBox = useCallback(
    () => boxes((_c, t) => ({ left: t.right + 2, right: t.right + 26, top: t.top, bottom: t.bottom })),
    [boxes],
  );
  const belowBox = useCallback(
    () => boxes((_c, t) => ({ left: t.left, right: t.right, top: t.bottom + 2, bottom: t.bottom + 26 })),
    [boxes],
  );
  if (!current || isQuiet) return null;
  return (
    <div className={styles.controls}>
      <CellHandle of="column" label={text.column(current.column + 1)} box={columnBox} />
      <CellHandle of="row" label={text.row(current.row + 1)} box={rowBox} />
      <Pinned box={rightBox} follows={editor}>
        <button
          type="button"
          className={styles.add}
          aria-label={text.addColumn}
          onClick={() => addAtEnd(editor, 'column')}
        >
          <Icon of={Plus} small />
        </button>
      </Pinned>
      <Pinned box={belowBox} follows={editor}>
        <button type="button" className={styles.add} aria-label={text.addRow} onClick={() => addAtEnd(editor, 'row')}>
          <Icon of={Plus} small />
        </button>
      </Pinned>
    </div>
  );
}
