import { useState } from 'react';
import { Field } from '../../design/Field';
import { TextInput } from '../../design/TextInput';
import { useText } from '../../i18n/text';
import type { InputProps } from '../field';

export function NumberField({ label, value, onChange }: InputProps<number>) {
  const { fields } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && !(readNumber(typed) !== null && readNumber(typed) !== value) ? typed : String(value);
  return (
    <Field label={label} quiet error={readNumber(shown) === null ? fields.problem['not-a-number'] : undefined}>
      {(control) => (
        <TextInput
          {...control}
          quiet
          inputMode="decimal"
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            const read = readNumber(event.target.value);
            if (read !== null && read !== value) onChange(read);
          }}
        />
      )}
    </Field>
  );
}

/** A decimal number, or null. A comma is a decimal point too. */
function readNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
