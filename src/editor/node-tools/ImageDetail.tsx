import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { Floating } from '../floating/Floating';
import { linkImage, linkOf, titleImage } from '../images/image-details';
import styles from '../link/LinkPopover.module.css';
import { useNodeAnchor } from './use-node-anchor';

export interface ImageDetailProps {
  readonly at: number;
  readonly of: 'title' | 'link';
  readonly onDone: () => void;
}

/** An image's title, or where it leads. Enter or Done keeps it, Escape leaves it as it was. */
export function ImageDetail({ at, of, onDone }: ImageDetailProps) {
  const { constructs, editor: words, links } = useDeskText();
  const text = constructs.image[of];
  const { editor } = useDesk();
  const anchor = useNodeAnchor(at);
  const field = useRef<HTMLInputElement>(null);
  const [isRefused, setRefused] = useState(false);
  const image = editor.state.doc.nodeAt(at);
  const [typed, setTyped] = useState(of === 'link' ? linkOf(image) : String(image?.attrs.title ?? ''));

  useEffect(() => field.current?.focus(), []);

  const leave = () => {
    onDone();
    editor.view.focus();
  };
  const keep = () => {
    const change = of === 'link' ? linkImage : titleImage;
    const isKept = editor.commands.command(({ tr }) => change(tr, at, typed));
    setRefused(!isKept);
    if (!isKept) return;
    editor.commands.setNodeSelection(at);
    leave();
  };
  return (
    <Floating
      anchor={anchor}
      gap={-20}
      dialog={text.label}
      className={styles.popover}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && (event.key !== 'Enter' || event.nativeEvent.isComposing)) return;
        if (event.key === 'Enter' && !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        if (event.key === 'Enter') keep();
        else leave();
      }}
    >
      <div className={styles.form}>
        <Field label={text.label} note={text.note} error={isRefused && links.refused}>
          {(control) => (
            <TextInput {...control} ref={field} value={typed} onChange={(event) => setTyped(event.target.value)} />
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
