import { useEditorState } from '@tiptap/react';
import { Dialog } from '../../design/Dialog';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { type InsertableBlock, matchingBlocks } from '../slash-menu/blocks';
import styles from './Dock.module.css';

export interface AddSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChoose: (block: InsertableBlock) => void;
}

/** On a phone: everything that can be put into the post. */
export function AddSheet({ open, onClose, onChoose }: AddSheetProps) {
  const text = useDeskText().editor;
  const { editor } = useDesk();
  const inCell = useEditorState({
    editor,
    selector: ({ editor: { state } }) => Boolean(state.selection.$from.parent.type.spec.tableRole),
  });
  return (
    <Dialog open={open} onOpenChange={(isOpen) => !isOpen && onClose()} title={text.add}>
      <div className={styles.grid}>
        {matchingBlocks('', text.items, inCell).map((block) => (
          <button key={block.name} type="button" onClick={() => onChoose(block)}>
            <Icon of={block.icon} />
            {text.items[block.name].name}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
