import { useState } from 'react';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import type { FieldSpec } from '../../site/field-spec';
import type { InputProps } from '../field';
import { FieldFrame } from '../FieldFrame';
import { limitWords } from '../limit-words';

/** A number; what is typed on the way to one is not written. */
export function NumberField({ label, hideLabel = false, value, spec, onChange }: InputProps<number>) {
  const { fields } = useDeskText();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && !(readNumber(typed) !== null && readNumber(typed) !== value) ? typed : String(value);
  return (
    <FieldFrame
      label={label}
      hideLabel={hideLabel}
      spec={spec}
      isEmpty={false}
      error={readNumber(shown) === null ? fields.problem['not-a-number'] : limitWords(fields, spec, value, 'number')}
    >
      {(control) => (
        <TextInput
          {...control}
          quiet
          inputMode="decimal"
          value={shown}
          onKeyDown={(event) => {
            const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
            if (direction === 0) return;
            event.preventDefault();
            setTyped(null);
            onChange(stepped(value, direction * (spec.limits?.step ?? 1), spec.limits));
          }}
          onChange={(event) => {
            setTyped(event.target.value);
            const read = readNumber(event.target.value);
            if (read !== null && read !== value) onChange(read);
          }}
        />
      )}
    </FieldFrame>
  );
}

/** The number one step further, within the limits and without the noise of binary fractions. */
function stepped(
  value: number,
  step: number,
  { least = -Infinity, most = Infinity }: FieldSpec['limits'] = {},
): number {
  return Math.min(Math.max(Number((value + step).toPrecision(15)), least), most);
}

/** A decimal number, or null. A comma is a decimal point too. */
function readNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
