import { useEditorState } from '@tiptap/react';
import { useCallback, useEffect } from 'react';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk, useDeskState } from '../desk/desk';
import { rangeBox } from '../floating/anchors';
import { Floating } from '../floating/Floating';
import { currentLink } from './current-link';
import { LinkForm } from './LinkForm';
import styles from './LinkPopover.module.css';

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
    <Floating
      anchor={anchor}
      side="below"
      align="start"
      dialog={title}
      className={styles.popover}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        store.setState({ link: 'closed' });
        editor.view.focus();
      }}
    >
      <LinkForm key={`${from}-${link?.href}`} link={link} takesFocus={mode === 'editing'} />
    </Floating>
  );
}
