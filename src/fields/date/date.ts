import type { Value } from '../../content/value';
import { areEmpty, defineField, share } from '../field';
import { controlDate } from './date-text';
import { DateField } from './DateField';

const names = /date|time|created|updated|modified|published|_at$|_on$/i;
/** Keys that hold nothing but dates. */
const surely = /^(?:date|(?:pub(?:lish)?|created?|updated?|expiry|mod)_?date|lastmod)$/i;

/** A day or a moment, in the form that the file has. */
export const date = defineField<Value>({
  kind: 'date',
  guess: (name, samples) => {
    if (areEmpty(samples)) return surely.test(name) ? 0.7 : 0;
    const fits = share(samples, isDate);
    return names.test(name) ? 0.97 * fits : 0.8 * fits;
  },
  read: (value) => (value === null || value === '' || isDate(value) ? value : undefined),
  print: (value) => value,
  empty: () => null,
  examples: [
    { date: '2026-11-14' },
    { date: '2026-11-14 08:30:00 +0100' },
    { date: '2026-11-14T08:30:00.123Z' },
    '2026-11-14',
    'November 14, 2026',
    1_691_240_936_258,
    null,
  ],
  Input: DateField,
});

function isDate(value: Value): boolean {
  return !Array.isArray(value) && controlDate(value) !== null;
}
