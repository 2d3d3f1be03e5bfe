import { ArrowDown, ArrowUp, Copy, GripVertical, Plus, Trash2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { announce } from '../../design/announce/announce';
import { mainKey } from '../../design/commands/shortcut-table';
import { Icon } from '../../design/Icon';
import { MenuItem, MenuRule } from '../../design/Menu';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { nodeBox } from '../floating/anchors';
import { Pinned } from '../floating/Pinned';
import { keyLabel } from '../key-label';
import { EditorMenu } from '../toolbar/EditorMenu';
import styles from './BlockHandle.module.css';
import { blockPlace } from './block-place';
import { addBelow, duplicateBlock, moveBlockAt, removeBlock, startDrag } from './block-commands';

/** Beside the block under the mouse: one button adds below it, the other drags it or opens its menu. */
export function BlockHandle({ at, onMenu }: { readonly at: number; readonly onMenu: (isOpen: boolean) => void }) {
  const { editor: text, overview } = useDeskText();
  const { said } = overview;
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
  const doAndSay = (act: typeof removeBlock, words: string) => {
    act(editor, at);
    announce(words);
  };
  const move = (direction: 'up' | 'down') => {
    moveBlockAt(editor, at, direction);
    const { place, of } = blockPlace(editor.state);
    announce(direction === 'up' ? said.movedUp(place, of) : said.movedDown(place, of));
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
          <MenuItem icon={ArrowUp} keys={keyLabel(mainKey('moveUp'))} onSelect={() => move('up')}>
            {text.moveUp}
          </MenuItem>
          <MenuItem icon={ArrowDown} keys={keyLabel(mainKey('moveDown'))} onSelect={() => move('down')}>
            {text.moveDown}
          </MenuItem>
          <MenuItem icon={Copy} onSelect={() => doAndSay(duplicateBlock, said.duplicated)}>
            {text.duplicate}
          </MenuItem>
          <MenuRule />
          <MenuItem icon={Trash2} danger onSelect={() => doAndSay(removeBlock, said.removed)}>
            {text.remove}
          </MenuItem>
        </EditorMenu>
      </div>
    </Pinned>
  );
}
