import { useEditorState } from '@tiptap/react';
import { GripVertical, Plus } from 'lucide-react';
import { useCallback } from 'react';
import { classNames } from '../../design/class-names';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk, useDeskState } from '../desk/desk';
import { DropLine } from '../drag/DropLine';
import { nodeBox } from '../floating/anchors';
import { Pinned } from '../floating/Pinned';
import styles from './BlockHandle.module.css';
import { addBeside, selectBlocks } from './block-commands';
import { BlockMenu } from './BlockMenu';
import { type BlockRange, blocksOf } from './block-range';
import { BlockSelection } from './block-selection';
import { useBlockDrag } from './use-block-drag';

export interface BlockHandleProps {
  /** The block under the mouse. */
  readonly hovered: BlockRange | null;
  /** On a touch screen the handle belongs to the selected block, for there is no mouse to show it. */
  readonly isTouch: boolean;
}

/** Beside a block: one button adds below it, the other drags it, or opens its menu. */
export function BlockHandle({ hovered, isTouch }: BlockHandleProps) {
  const text = useDeskText().blockMenu;
  const { editor, store } = useDesk();
  const isOpen = useDeskState((desk) => desk.isBlockMenuOpen);
  // The browser may report an older selection of words while the menu opens; the menu stays with their blocks.
  const selected = useEditorState({
    editor,
    selector: ({ editor: { state } }) => rangeOf(state.selection) ?? (isOpen ? blocksOf(state.selection) : null),
  });
  const blocks = isOpen || isTouch ? selected : hovered;
  const from = blocks?.from ?? null;

  /** All of the selected blocks when it is one of them, else it alone. */
  const whatIsMeant = useCallback(() => {
    const selection = rangeOf(editor.state.selection);
    return blocks && selection && blocks.from >= selection.from && blocks.to <= selection.to ? selection : blocks;
  }, [editor, blocks]);
  const { target, wasDragged, handlers } = useBlockDrag(editor, whatIsMeant);
  const box = useCallback(() => {
    const block = from === null ? null : nodeBox(editor, from);
    if (!block) return null;
    const frame = editor.view.dom.getBoundingClientRect();
    // The handles of a table's rows lie in between.
    const gap = from !== null && editor.state.doc.nodeAt(from)?.type.spec.tableRole ? 22 : 6;
    const [left, right] = isTouch ? [frame.right - 44, frame.right] : [frame.left - gap - 56, frame.left - gap];
    return { left, right, top: block.top, bottom: Math.min(Math.max(block.bottom, block.top + 24), block.top + 32) };
  }, [editor, from, isTouch]);

  if (!blocks) return null;
  const open = () => {
    if (wasDragged.current) return;
    selectBlocks(editor, whatIsMeant());
    store.setState({ isBlockMenuOpen: true });
  };
  return (
    <>
      <Pinned box={box}>
        <div className={classNames(styles.handles, isTouch && styles.touch)} data-block-handle>
          {!isTouch && (
            <button
              type="button"
              tabIndex={-1}
              aria-label={text.addBelow}
              title={text.addBelow}
              onClick={() => addBeside(editor, blocks, 'below')}
            >
              <Icon of={Plus} small />
            </button>
          )}
          <button
            type="button"
            tabIndex={-1}
            className={styles.grip}
            aria-label={text.menu}
            aria-haspopup="menu"
            aria-expanded={isOpen}
            title={text.menu}
            onClick={open}
            {...handlers}
          >
            <Icon of={GripVertical} small />
          </button>
          <BlockMenu trigger={<span className={styles.anchor} aria-hidden />} />
        </div>
      </Pinned>
      {target && <DropLine line={target.line} ringed />}
    </>
  );
}

function rangeOf(selection: unknown): BlockRange | null {
  return selection instanceof BlockSelection ? { from: selection.from, to: selection.to } : null;
}
