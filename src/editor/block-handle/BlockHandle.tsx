import { ArrowDown, ArrowUp, Copy, GripVertical, Plus, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Icon } from '../../design/Icon';
import { MenuItem, MenuRule } from '../../design/Menu';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { nodeBox } from '../floating/anchors';
import { Pinned } from '../floating/Pinned';
import { keyLabel } from '../key-label';
import { EditorMenu } from '../toolbar/EditorMenu';
import styles from './BlockHandle.module.css';
import { addBelow, duplicateBlock, moveBlockAt, removeBlock, startDrag } from './block-commands';

/** Beside the block under the mouse: one button adds below it, the other drags it or opens its menu. */
export function BlockHandle({ at, onMenu }: { readonly at: number; readonly onMenu: (isOpen: boolean) => void }) {
  const text = useDeskText().editor;
  const { editor } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const box = useCallback(() => {
    const block = nodeBox(editor, at);
    return (
      block && {
        left: block.left - 62,
        right: block.left - 6,
        top: block.top,
        bottom: Math.min(block.bottom, block.top + 32),
      }
    );
  }, [editor, at]);
  const show = (isShown: boolean) => {
    setOpen(isShown);
    onMenu(isShown);
  };
  return (
    <Pinned box={box}>
      <div className={styles.handles}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={text.addBelow}
          title={text.addBelow}
          onClick={() => addBelow(editor, at)}
        >
          <Icon of={Plus} small />
        </button>
        <button
          type="button"
          tabIndex={-1}
          draggable
          aria-label={text.blockMenu}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          title={text.blockMenu}
          onClick={() => show(true)}
          onDragStart={(event) => startDrag(editor, at, event.nativeEvent)}
        >
          <Icon of={GripVertical} small />
        </button>
        <EditorMenu
          open={isOpen}
          onOpenChange={show}
          label={text.blockMenu}
          trigger={<span className={styles.anchor} aria-hidden />}
        >
          <MenuItem icon={ArrowUp} keys={keyLabel('Alt-ArrowUp')} onSelect={() => moveBlockAt(editor, at, 'up')}>
            {text.moveUp}
          </MenuItem>
          <MenuItem icon={ArrowDown} keys={keyLabel('Alt-ArrowDown')} onSelect={() => moveBlockAt(editor, at, 'down')}>
            {text.moveDown}
          </MenuItem>
          <MenuItem icon={Copy} onSelect={() => duplicateBlock(editor, at)}>
            {text.duplicate}
          </MenuItem>
          <MenuRule />
          <MenuItem icon={Trash2} danger onSelect={() => removeBlock(editor, at)}>
            {text.remove}
          </MenuItem>
        </EditorMenu>
      </div>
    </Pinned>
  );
}
