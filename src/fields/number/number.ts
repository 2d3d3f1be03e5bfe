import { defineField, share } from '../field';
import { NumberField } from './NumberField';

/** A number as people write it. */
export const number = defineField<number>({
  kind: 'number',
  guess: (_name, samples) => {
    const fits = share(samples, (value) => typeof value === 'number' && Number.isFinite(value));
    return fits === 1 ? 0.95 : 0.4 * fits;
  },
  read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  print: (value) => value,
  empty: () => 0,
  examples: [0, 1, -3, 2.5, 2026, 1e21],
  Input: NumberField,
});
