import { type ComponentProps, useState } from 'react';
import { TextInput } from '../../design/TextInput';

export interface SettledInputProps extends Omit<ComponentProps<typeof TextInput>, 'value' | 'onChange'> {
  readonly value: string;
  /** Told the text, without spaces at its ends, when the person leaves it or presses Enter. */
  readonly onSettle: (value: string) => void;
}

/** One line of text that counts when it is done. */
export function SettledInput({ value, onSettle, ...rest }: SettledInputProps) {
  const [typed, setTyped] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const text = typed?.of === value ? typed.text : value;
  const settle = () => {
    const next = text.trim();
    setTyped(null);
    if (next !== value) onSettle(next);
  };
  return (
    <TextInput
      {...rest}
      value={text}
      onChange={(event) => setTyped({ of: value, text: event.target.value })}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) settle();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
