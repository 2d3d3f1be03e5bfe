import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { TextInput } from '../design/TextInput';
import { useDeskText } from '../i18n/desk-text';
import { useChoiceWords } from './choice-words';
import { Combobox } from './Combobox';
import type { InputProps } from './field';
import { FieldFrame } from './FieldFrame';
import { lengthOf, limitWords } from './limit-words';
import { usePattern } from './use-pattern';

export interface TextFieldProps extends Omit<InputProps<string>, 'sourceAt' | 'onEdit' | 'onEditSource'> {
  readonly icon?: LucideIcon;
  /** A small control inside the box. */
  readonly end?: ReactNode;
  readonly note?: ReactNode;
  readonly error?: string | undefined;
  readonly inputMode?: 'url';
}

/** One line of text, with what other posts have there as suggestions. */
export function TextField({
  label,
  hideLabel,
  value,
  spec,
  onChange,
  icon,
  end,
  note,
  error,
  inputMode,
}: TextFieldProps) {
  const { fields } = useDeskText();
  const describe = useChoiceWords(spec);
  const pattern = usePattern(spec, value);
  const most = spec.limits?.most;
  return (
    <FieldFrame
      label={label}
      hideLabel={hideLabel ?? false}
      spec={spec}
      isEmpty={value === ''}
      note={note ?? pattern.note}
      end={most === undefined || value === '' ? undefined : fields.charactersOf(lengthOf(value), most)}
      error={error ?? limitWords(fields, spec, lengthOf(value), 'characters') ?? pattern.error}
    >
      {(control) =>
        spec.choices && spec.choices.length > 0 ? (
          <Combobox
            {...control}
            label={label}
            placeholder=" "
            text={value}
            describe={describe}
            choices={spec.choices.filter((choice) => choice !== value)}
            onText={onChange}
            onChoose={onChange}
          />
        ) : (
          <TextInput
            {...control}
            quiet
            icon={icon}
            end={end}
            inputMode={inputMode}
            placeholder=" "
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </FieldFrame>
  );
}
