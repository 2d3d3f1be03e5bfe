import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { rangeBox } from '../floating/anchors';
import { Floating } from '../floating/Floating';
import styles from '../link/LinkPopover.module.css';
import { numberedListAt, startListAt } from './numbered-list';

/** The number that the list at the caret starts with. Enter or Done keeps it, Escape leaves it as it was. */
export function ListStart({ onDone }: { readonly onDone: () => void }) {
  const { constructs, editor: words } = useDeskText();
  const { editor } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const list = numberedListAt(editor.state);
  const [typed, setTyped] = useState(String(list?.start ?? 1));
  const { from } = editor.state.selection;
  const anchor = useCallback(() => rangeBox(editor.view, from, from), [editor, from]);

  useEffect(() => field.current?.select(), []);

  const leave = () => {
    onDone();
    editor.view.focus();
  };
  const keep = () => {
    const start = startListAt(editor.state, Number.parseInt(typed, 10));
    if (start) editor.view.dispatch(start);
    leave();
  };
  return (
    <Floating
      anchor={anchor}
      dialog={constructs.list.start}
      className={styles.popover}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        if (event.key === 'Enter' && !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (event.key === 'Enter') keep();
        else leave();
      }}
    >
      <div className={styles.form}>
        <Field label={constructs.list.start}>
          {(control) => (
            <TextInput
              {...control}
              ref={field}
              inputMode="numeric"
              maxLength={9}
              value={typed}
              onChange={(event) => setTyped(event.target.value.replaceAll(/\D/g, ''))}
            />
          )}
        </Field>
        <div className={styles.actions}>
          <Button variant="plain" onClick={keep}>
            {words.image.done}
          </Button>
        </div>
      </div>
    </Floating>
  );
}
