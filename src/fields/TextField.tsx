import { Combobox } from './Combobox';
import type { InputProps } from './field';
import { Field } from '../design/Field';
import { TextInput } from '../design/TextInput';

export function TextField({ label, value, spec, onChange }: InputProps<string>) {
  return (
    <Field label={label} quiet>
      {(control) =>
        spec.choices && spec.choices.length > 0 ? (
          <Combobox
            {...control}
            label={label}
            placeholder=" "
            text={value}
            choices={spec.choices.filter((choice) => choice !== value)}
            onText={onChange}
            onChoose={onChange}
          />
        ) : (
          <TextInput
            {...control}
            quiet
            placeholder=" "
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
