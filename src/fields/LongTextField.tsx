import type { InputProps } from './field';
import { Field } from '../design/Field';
import { TextArea } from '../design/TextArea';
import { useText } from '../i18n/text';

export function LongTextField({ label, value, onChange }: InputProps<string>) {
  const { fields } = useText();
  return (
    <Field label={label} quiet end={value ? fields.characters(value.length) : undefined}>
      {(control) => (
        <TextArea
          {...control}
          quiet
          placeholder=" "
          rows={2}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
