import { Ellipsis, EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../../design/Icon';
import { useDesk } from '../desk/desk';
import { DropLine } from '../drag/DropLine';
import { Pinned } from '../floating/Pinned';
import type { Box } from '../floating/place';
import { EditorMenu } from '../toolbar/EditorMenu';
import styles from './TableControls.module.css';
import { TableMenuItems } from './TableMenuItems';
import { useCellDrag } from './use-cell-drag';

export interface CellHandleProps {
  readonly of: 'row' | 'column';
  readonly label: string;
  readonly box: () => Box | null;
}

/** Beside the row or above the column at the caret: a drag moves it, a press opens what can be done with it. */
export function CellHandle({ of, label, box }: CellHandleProps) {
  const { editor } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const { target, wasDragged, handlers } = useCellDrag(editor, of);
  return (
    <>
      <Pinned box={box} follows={editor}>
        <button
          type="button"
          className={styles.handle}
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onClick={() => wasDragged.current || setOpen(true)}
          {...handlers}
        >
          <Icon of={of === 'row' ? EllipsisVertical : Ellipsis} small />
        </button>
        <EditorMenu
          side={of === 'row' ? 'right' : 'bottom'}
          label={label}
          open={isOpen}
          onOpenChange={setOpen}
          trigger={<span className={styles.anchor} aria-hidden />}
        >
          <TableMenuItems of={of} />
        </EditorMenu>
      </Pinned>
      {target && <DropLine line={target.line} />}
    </>
  );
}
