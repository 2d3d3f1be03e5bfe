import { chainInPost } from '../chain-in-post';
import { type Editor, useEditorState } from '@tiptap/react';
import { TextSelection } from '@tiptap/pm/state';
import { Ellipsis, ListOrdered, RemoveFormatting, Superscript } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useCallback, useState } from 'react';
import { mainKey } from '../../design/commands/shortcut-table';
import { IconButton } from '../../design/IconButton';
import { MenuItem } from '../../design/Menu';
import { useDeskText } from '../../i18n/desk-text';
import { bold, code, italic, link, strike, styleActions } from '../actions/actions';
import { useDesk, useDeskState } from '../desk/desk';
import { insertFootnote } from '../footnote/footnotes';
import { selectionBox } from '../floating/anchors';
import { Floating } from '../floating/Floating';
import { ListStart } from '../list/ListStart';
import { numberedListAt } from '../list/numbered-list';
import { keyLabel } from '../keys/key-label';
import { ActionButton } from './ActionButton';
import { EditorMenu } from './EditorMenu';
import { StyleMenu } from './StyleMenu';
import { TableMenu } from './TableMenu';
import styles from './toolbar.module.css';

/** The actions on selected words, above them; or at the caret when asked for by its key. Escape goes back to the text. */
export function TextToolbar({ isQuiet }: { readonly isQuiet: boolean }) {
  const { editor: text, constructs } = useDeskText();
  const { editor, store } = useDesk();
  const isPinned = useDeskState((desk) => desk.isToolbarPinned);
  const dismissed = useDeskState((desk) => desk.dismissed);
  const isLinkOpen = useDeskState((desk) => desk.link !== 'closed');
  const selected = useEditorState({ editor, selector: ({ editor: current }) => wordsSelected(current) });
  const inCell = useEditorState({ editor, selector: ({ editor: current }) => isInCell(current) });
  const anchor = useCallback(() => selectionBox(editor), [editor]);

  const inNumbers = useEditorState({ editor, selector: ({ editor: { state } }) => numberedListAt(state) !== null });
  const [isStarting, setStarting] = useState(false);

  if (isStarting) return <ListStart onDone={() => setStarting(false)} />;
  const isShown = isPinned || (selected !== null && selected !== dismissed && !isQuiet);
  if (!isShown || isLinkOpen) return null;
  return (
    <Floating
      anchor={anchor}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        store.setState({ isToolbarPinned: false, dismissed: selected });
        editor.view.focus();
      }}
    >
      <Toolbar.Root className={styles.toolbar} aria-label={text.toolbar} data-toolbar="text">
        {!inCell && <StyleMenu />}
        {!inCell && <Toolbar.Separator className={styles.rule} />}
        <ActionButton action={bold} />
        <ActionButton action={italic} />
        <ActionButton action={link} />
        <ActionButton action={code} />
        <Toolbar.Separator className={styles.rule} />
        {inCell ? <TableMenu /> : <ActionButton action={styleActions.quote} />}
        <EditorMenu
          trigger={
            <Toolbar.Button asChild>
              <IconButton icon={Ellipsis} label={text.more} />
            </Toolbar.Button>
          }
        >
          <MenuItem icon={strike.icon} keys={keyLabel(mainKey('strike'))} onSelect={() => strike.run(editor, store)}>
            {text.actions.strike}
          </MenuItem>
          {inNumbers && (
            <MenuItem icon={ListOrdered} onSelect={() => setStarting(true)}>
              {constructs.list.start}
            </MenuItem>
          )}
          <MenuItem icon={Superscript} onSelect={() => insertFootnote(editor)}>
            {constructs.footnote.add}
          </MenuItem>
          <MenuItem icon={RemoveFormatting} onSelect={() => chainInPost(editor).unsetAllMarks().run()}>
            {text.actions.clear}
          </MenuItem>
        </EditorMenu>
      </Toolbar.Root>
    </Floating>
  );
}

/** Names the selection of words that a toolbar is for; null when nothing or no words are selected. */
function wordsSelected({ state: { selection } }: Editor): string | null {
  const isWords = selection instanceof TextSelection && !selection.empty && !selection.$from.parent.type.spec.code;
  return isWords ? `${selection.from}-${selection.to}` : null;
}

function isInCell({ state }: Editor): boolean {
  return Boolean(state.selection.$from.parent.type.spec.tableRole);
}
