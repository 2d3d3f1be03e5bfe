import { useEffect, useRef, useState } from 'react';
import { Field } from '../../design/Field';
import { TextInput, type TextInputProps } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import type { FloatingProps } from './Floating';
import { Popover } from './Popover';
import { PopoverForm } from './PopoverForm';

export interface TextPopoverProps extends Pick<FloatingProps, 'anchor' | 'gap'> {
  readonly label: string;
  readonly note?: string;
  /** The words that it has now. */
  readonly text: string;
  /** Takes the words; false keeps the popover open with `refused`. */
  readonly onKeep: (text: string) => boolean;
  readonly refused?: string;
  /** Both ways out; the post has the focus again. */
  readonly onDone: () => void;
  /** What of the typed words is taken. */
  readonly clean?: (typed: string) => string;
  readonly input?: Pick<TextInputProps, 'inputMode' | 'maxLength' | 'onFocus'>;
}

/** One line about what is at a place in the text. Enter or Done keeps it, Escape leaves it as it was. */
export function TextPopover({ label, note, text, onKeep, refused, onDone, clean, input, ...place }: TextPopoverProps) {
  const { done } = useDeskText().editor.image;
  const { editor } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [isRefused, setRefused] = useState(false);

  useEffect(() => field.current?.focus(), []);

  const leave = () => {
    onDone();
    editor.view.focus();
  };
  const keep = () => {
    if (onKeep(typed)) leave();
    else setRefused(true);
  };
  return (
    <Popover {...place} dialog={label} onEnter={keep} onEscape={leave}>
      <PopoverForm done={done} onDone={keep}>
        <Field label={label} note={note} error={isRefused && refused}>
          {(control) => (
            <TextInput
              {...control}
              {...input}
              ref={field}
              value={typed}
              onChange={({ target }) => setTyped(clean ? clean(target.value) : target.value)}
            />
          )}
        </Field>
      </PopoverForm>
    </Popover>
  );
}
