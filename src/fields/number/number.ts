import { defineField, share } from '../field';
import { NumberField } from './NumberField';

/** A number as people write it. */
export const number = defineField<number>({
  kind: 'number',
  guess: (_name, samples) => share(samples, (value) => typeof value === 'number'),
  read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  print: (value) => value,
  empty: () => 0,
  examples: [0, 1, -3, 2.5, 2026, 1e21],
  Input: NumberField,
});
