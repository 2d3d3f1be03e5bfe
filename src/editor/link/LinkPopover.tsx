import { useEditorState } from '@tiptap/react';
import { useCallback, useEffect } from 'react';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk, useDeskState } from '../desk/desk';
import { rangeBox } from '../floating/anchors';
import { Popover } from '../floating/Popover';
import { currentLink } from './current-link';
import { LinkForm } from './LinkForm';

/** The address of the link at the caret, or of the one to be made of the selected words. */
export function LinkPopover() {
  const { title } = useDeskText().links;
  const { editor, store } = useDesk();
  const mode = useDeskState((desk) => desk.link);
  const { link, from, to } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const current = currentLink(state);
      return { link: current, from: current?.from ?? state.selection.from, to: current?.to ?? state.selection.to };
    },
  });
  const anchor = useCallback(() => rangeBox(editor.view, from, to), [editor, from, to]);
  const isLeft = mode === 'shown' && !link;

  useEffect(() => {
    if (isLeft) store.setState({ link: 'closed' });
  }, [isLeft, store]);

  if (mode === 'closed' || isLeft) return null;
  return (
    <Popover
      anchor={anchor}
      side="below"
      align="start"
      dialog={title}
      onEscape={() => {
        store.setState({ link: 'closed' });
        editor.view.focus();
      }}
    >
      <LinkForm key={`${from}-${link?.href}`} link={link} takesFocus={mode === 'editing'} />
    </Popover>
  );
}
