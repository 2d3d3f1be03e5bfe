import { Calendar } from 'lucide-react';
import { useState } from 'react';
import { isDateText, type Value } from '../../content/value';
import { Field } from '../../design/Field';
import { TextInput } from '../../design/TextInput';
import { useText } from '../../i18n/text';
import type { InputProps } from '../field';
import { controlDate, dateTextOf, modelOf, withMoment } from './date-text';
import styles from './DateField.module.css';

export function DateField({ label, value, spec, onChange }: InputProps<Value>) {
  const { fields } = useText();
  const [isPartial, setPartial] = useState(false);
  const text = dateTextOf(value) ?? '';
  const shown = controlDate(value);
  const model = text === '' ? modelOf(spec.dateForm ?? 'YYYY-MM-DD') : text;
  const isWords = text !== '' && withMoment(text, '2026-01-01') === null;
  const precision = shown?.precision ?? controlDate({ date: model })?.precision ?? 'day';

  function pick(moment: string, isBad: boolean): void {
    setPartial(isBad);
    const next = moment === '' ? null : withMoment(model, moment);
    if (next === null || next === text) return;
    onChange(text === '' || isDateText(value) ? { date: next } : next);
  }

  return (
    <Field label={label} quiet error={isPartial ? fields.problem['not-a-date'] : undefined}>
      {(control) =>
        isWords ? (
          <TextInput
            {...control}
            quiet
            icon={Calendar}
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <TextInput
            {...control}
            quiet
            icon={Calendar}
            className={styles.date}
            type={precision === 'minute' ? 'datetime-local' : 'date'}
            value={shown?.value ?? ''}
            onChange={(event) => pick(event.target.value, event.target.validity.badInput)}
          />
        )
      }
    </Field>
  );
}
