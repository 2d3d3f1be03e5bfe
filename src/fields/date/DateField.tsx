import { Calendar } from 'lucide-react';
import { useState } from 'react';
import { isDateText, type Value } from '../../content/value';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import { useText } from '../../i18n/text';
import type { InputProps } from '../field';
import { FieldFrame } from '../FieldFrame';
import { printDate } from '../../site/date-form';
import { controlDate, dateTextOf, reworded, withMoment } from './date-text';
import styles from './DateField.module.css';

/** A day, or a day and a time, kept in the form in which it is written. */
export function DateField({ label, hideLabel = false, value, spec, onChange }: InputProps<Value>) {
  const { when } = useText();
  const { fields } = useDeskText();
  const [isPartial, setPartial] = useState(false);
  const text = dateTextOf(value) ?? '';
  const shown = controlDate(value);
  const isNumber = typeof value === 'number' || (text === '' && spec.dateForm === 'x');
  const isOdd = shown !== null && !isNumber && movedTo(text, shown.value) === null;
  const precision = shown?.precision ?? (/[Hx]/.test(spec.dateForm ?? '') ? 'minute' : 'day');
  const zone = zoneIn(text);

  function pick(moment: string, isBad: boolean): void {
    setPartial(isBad);
    if (isNumber) {
      if (moment !== '' && moment !== shown?.value) onChange(Date.parse(`${moment}Z`));
      return;
    }
    const model = text === '' ? today(spec.dateForm) : text;
    const next = moment === '' ? null : movedTo(model, moment);
    if (next === null || next === text) return;
    onChange(text === '' || isDateText(value) ? { date: next } : next);
  }

  return (
    <FieldFrame
      label={label}
      hideLabel={hideLabel}
      spec={spec}
      isEmpty={shown === null}
      end={zone && <span title={fields.zone(zone)}>{zone}</span>}
      error={isPartial ? fields.problem['not-a-date'] : undefined}
    >
      {(control) => (
        <div className={styles.box}>
          {isOdd ? (
            <TextInput
              {...control}
              quiet
              icon={Calendar}
              value={text}
              onChange={(event) => onChange(event.target.value)}
            />
          ) : (
            <>
              <TextInput
                {...control}
                quiet
                icon={Calendar}
                className={styles.date}
                type={precision === 'minute' ? 'datetime-local' : 'date'}
                value={shown?.value ?? ''}
                onChange={(event) => pick(event.target.value, event.target.validity.badInput)}
              />
              {shown && !isPartial && (
                <span className={styles.words} aria-hidden>
                  {when.moment(shown.value)}
                </span>
              )}
            </>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

/** The zone that a moment's text names, as people write it; null without one. */
function zoneIn(text: string): string | null {
  const [, zone, sign, hours = '', minutes = ''] =
    /:\d\d\S*?\s*(Z|UTC|GMT|([-+])(\d\d):?(\d\d))$/.exec(text.trim()) ?? [];
  if (zone === undefined) return null;
  return sign === undefined ? 'UTC' : `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

function today(form = 'YYYY-MM-DD'): string {
  return printDate(new Date(), form);
}

function movedTo(text: string, moment: string): string | null {
  return withMoment(text, moment) ?? reworded(text, moment);
}
