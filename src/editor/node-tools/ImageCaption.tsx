import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import type { CaptionWay } from '../../site/blocks/caption-way';
import { useDesk } from '../desk/desk';
import { Floating } from '../floating/Floating';
import { captionImage } from '../images/image-caption';
import styles from '../link/LinkPopover.module.css';
import { useNodeAnchor } from './use-node-anchor';

export interface ImageCaptionProps {
  readonly at: number;
  readonly way: CaptionWay;
  /** The words that it has now. */
  readonly words: string;
  readonly onDone: () => void;
}

/** The words under an image, written as the site's posts do. Enter or Done keeps them, Escape leaves them as they were. */
export function ImageCaption({ at, way, words: before, onDone }: ImageCaptionProps) {
  const { constructs, editor: words } = useDeskText();
  const text = constructs.image.caption;
  const { editor, syntax } = useDesk();
  const anchor = useNodeAnchor(at);
  const field = useRef<HTMLInputElement>(null);
  const [isRefused, setRefused] = useState(false);
  const [typed, setTyped] = useState(before);

  useEffect(() => field.current?.focus(), []);

  const leave = () => {
    onDone();
    editor.view.focus();
  };
  const keep = () => {
    const isKept = editor.commands.command(({ tr }) => captionImage(tr, at, typed, way, syntax));
    setRefused(!isKept);
    if (isKept) leave();
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
        <Field
          label={text.label}
          note={way.kind === 'title' ? text.titleNote : text.note}
          error={isRefused && text.refused}
        >
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
