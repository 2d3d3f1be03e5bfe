import { useEditorState } from '@tiptap/react';
import { Key } from '../design/Key';
import { useDeskText } from '../i18n/desk-text';
import { useDesk } from './desk/desk';
import styles from './BodyEditor.module.css';

/** What to do with an empty page. Screen readers have it as the text box's own placeholder. */
export function Placeholder() {
  const text = useDeskText().editor;
  const { editor } = useDesk();
  const isEmpty = useEditorState({
    editor,
    selector: ({ editor: { state } }) =>
      state.doc.childCount === 1 &&
      state.doc.firstChild?.type.name === 'paragraph' &&
      state.doc.firstChild.content.size === 0,
  });
  if (!isEmpty) return null;
  const [before, key, after] = text.placeholder(<Key key="slash">/</Key>);
  return (
    <p className={styles.placeholder} aria-hidden>
      {before}
      {key}
      {after}
    </p>
  );
}
