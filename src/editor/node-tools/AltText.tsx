import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { TextArea } from '../../design/TextArea';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { Floating } from '../floating/Floating';
import styles from '../link/LinkPopover.module.css';
import { useNodeAnchor } from './use-node-anchor';

export interface AltTextProps {
  readonly at: number;
  readonly alt: string;
  readonly onDone: () => void;
}

/** What an image shows, in words. Enter or Done keeps it, Escape leaves it as it was. */
export function AltText({ at, alt, onDone }: AltTextProps) {
  const text = useDeskText().editor.image;
  const { editor } = useDesk();
  const anchor = useNodeAnchor(at);
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(alt);

  useEffect(() => area.current?.focus(), []);

  const leave = () => {
    onDone();
    editor.view.focus();
  };
  const keep = () => {
    const words = typed.replace(/\s+/g, ' ').trim();
    if (words !== alt) editor.commands.command(({ tr }) => Boolean(tr.setNodeAttribute(at, 'alt', words)));
    editor.commands.setNodeSelection(at);
    leave();
  };
  return (
    <Floating
      anchor={anchor}
      gap={-20}
      dialog={text.alt}
      className={styles.popover}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && (event.key !== 'Enter' || event.nativeEvent.isComposing)) return;
        if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) return;
        event.preventDefault();
        if (event.key === 'Enter') keep();
        else leave();
      }}
    >
      <div className={styles.form}>
        <Field label={text.alt} note={text.altNote}>
          {(control) => (
            <TextArea
              {...control}
              ref={area}
              rows={2}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <div className={styles.actions}>
          <Button variant="plain" onClick={keep}>
            {text.done}
          </Button>
        </div>
      </div>
    </Floating>
  );
}
