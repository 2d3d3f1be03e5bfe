import { useCallback } from 'react';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { rangeBox } from '../floating/anchors';
import { TextPopover } from '../floating/TextPopover';
import { numberedListAt, startListAt } from './numbered-list';

/** The number that the list at the caret starts with. */
export function ListStart({ onDone }: { readonly onDone: () => void }) {
  const text = useDeskText().constructs.list;
  const { editor } = useDesk();
  const { from } = editor.state.selection;
  const anchor = useCallback(() => rangeBox(editor.view, from, from), [editor, from]);
  const keep = (typed: string) => {
    const start = startListAt(editor.state, Number.parseInt(typed, 10));
    if (start) editor.view.dispatch(start);
    return true;
  };
  return (
    <TextPopover
      anchor={anchor}
      label={text.start}
      text={String(numberedListAt(editor.state)?.start ?? 1)}
      clean={(typed) => typed.replaceAll(/\D/g, '')}
      input={{ inputMode: 'numeric', maxLength: 9, onFocus: (event) => event.currentTarget.select() }}
      onKeep={keep}
      onDone={onDone}
    />
  );
}
