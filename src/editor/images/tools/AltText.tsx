import { useEffect, useRef, useState } from 'react';
import { Checkbox } from '../../../design/Checkbox';
import { Field } from '../../../design/Field';
import { TextArea } from '../../../design/TextArea';
import { useDeskText } from '../../../i18n/desk-text';
import { useDesk } from '../../desk/desk';
import { Popover } from '../../floating/Popover';
import { PopoverForm } from '../../floating/PopoverForm';
import { useNodeAnchor } from '../../node-tools/use-node-anchor';

export interface AltTextProps {
  readonly at: number;
  /** The image's address as the post writes it. */
  readonly src: string;
  readonly alt: string;
  readonly onDone: () => void;
}

/** What an image shows, in words. Enter or Done keeps it, Escape leaves it as it was. */
export function AltText({ at, src, alt, onDone }: AltTextProps) {
  const { editor: words, media } = useDeskText();
  const text = words.image;
  const { editor, images } = useDesk();
  const anchor = useNodeAnchor(at);
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(alt);
  const [isDecorative, setDecorative] = useState(alt === '' && images.notes.getState().decorative.has(src));

  useEffect(() => {
    area.current?.focus();
    // One goes on writing behind what is there.
    area.current?.setSelectionRange(alt.length, alt.length);
  }, [alt]);

  const leave = () => {
    onDone();
    editor.view.focus();
  };
  const keep = () => {
    const described = isDecorative ? '' : typed.replace(/\s+/g, ' ').trim();
    images.setDecorative(src, isDecorative);
    if (described !== alt) editor.commands.command(({ tr }) => Boolean(tr.setNodeAttribute(at, 'alt', described)));
    editor.commands.setNodeSelection(at);
    leave();
  };
  return (
    <Popover anchor={anchor} gap={-20} dialog={text.alt} onEnter={keep} onEscape={leave}>
      <PopoverForm done={text.done} onDone={keep}>
        <Field label={text.alt} note={text.altNote}>
          {(control) => (
            <TextArea
              {...control}
              ref={area}
              rows={2}
              value={isDecorative ? '' : typed}
              disabled={isDecorative}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Checkbox
          label={media.image.decorative}
          note={media.image.decorativeNote}
          checked={isDecorative}
          onChange={(event) => setDecorative(event.target.checked)}
        />
      </PopoverForm>
    </Popover>
  );
}
