import { chainInPost } from '../chain-in-post';
import { useEditorState } from '@tiptap/react';
import { ChevronDown, GripVertical, Image, Plus, Redo2, Undo2 } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useState } from 'react';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { bold, code, italic, link, strike, styleActions } from '../actions/actions';
import { selectBlocks } from '../block-handle/block-commands';
import { blocksOf } from '../block-handle/block-range';
import { useDesk } from '../desk/desk';
import { pickImages } from '../../media/pick-images';
import { ListButtons } from '../list/ListButtons';
import type { InsertableBlock } from '../insertion/insertable-block';
import { currentCell } from '../table/current-cell';
import { ActionButton } from './ActionButton';
import { AddSheet } from './AddSheet';
import styles from './Dock.module.css';
import { TableMenu } from './TableMenu';
import { useKeyboardHeight } from './use-keyboard-height';

/** On a phone: everything that can be done with the text, above the keyboard. */
export function Dock({ insert }: { readonly insert: (block: InsertableBlock) => void }) {
  const { blockMenu, editor: text, post } = useDeskText();
  const { editor, store, addImages } = useDesk();
  const [isAdding, setAdding] = useState(false);
  const keyboard = useKeyboardHeight();
  const inTable = useEditorState({ editor, selector: ({ editor: { state } }) => currentCell(state) !== null });
  const canUndo = useEditorState({ editor, selector: ({ editor: now }) => now.can().undo() });
  const canRedo = useEditorState({ editor, selector: ({ editor: now }) => now.can().redo() });
  const openBlockMenu = () => {
    selectBlocks(editor, blocksOf(editor.state.selection));
    store.setState({ isBlockMenuOpen: true });
  };
  return (
    <>
      <Toolbar.Root
        className={styles.dock}
        data-dock
        aria-label={text.dock}
        style={{ bottom: keyboard }}
        onMouseDown={(event) => event.preventDefault()}
      >
        <div className={styles.scroll}>
          <Toolbar.Button asChild>
            <IconButton icon={Plus} label={text.addBlock} onClick={() => setAdding(true)} />
          </Toolbar.Button>
          <Toolbar.Button asChild>
            <IconButton icon={GripVertical} label={blockMenu.tools} onClick={openBlockMenu} />
          </Toolbar.Button>
          <Toolbar.Separator className={styles.rule} />
          <ListButtons />
          {inTable && <TableMenu side="top" />}
          {[bold, italic, link].map((action) => (
            <ActionButton key={action.name} action={action} />
          ))}
          {!inTable &&
            [styleActions.heading2, styleActions.bulletList, styleActions.quote].map((action) => (
              <ActionButton key={action.name} action={action} />
            ))}
          <Toolbar.Button asChild>
            <IconButton
              icon={Image}
              label={text.actions.image}
              onClick={() => void pickImages({ several: true }).then(addImages)}
            />
          </Toolbar.Button>
          {[code, strike].map((action) => (
            <ActionButton key={action.name} action={action} />
          ))}
          {!inTable &&
            [styleActions.heading3, styleActions.orderedList, styleActions.checklist].map((action) => (
              <ActionButton key={action.name} action={action} />
            ))}
        </div>
        <Toolbar.Button asChild>
          <IconButton
            icon={Undo2}
            label={post.undo}
            disabled={!canUndo}
            onClick={() => chainInPost(editor).undo().run()}
          />
        </Toolbar.Button>
        {canRedo && (
          <Toolbar.Button asChild>
            <IconButton icon={Redo2} label={post.redo} onClick={() => chainInPost(editor).redo().run()} />
          </Toolbar.Button>
        )}
        <Toolbar.Button asChild>
          <IconButton icon={ChevronDown} label={text.hideKeyboard} onClick={() => editor.commands.blur()} />
        </Toolbar.Button>
      </Toolbar.Root>
      <AddSheet open={isAdding} onClose={() => setAdding(false)} onChoose={insert} />
    </>
  );
}
