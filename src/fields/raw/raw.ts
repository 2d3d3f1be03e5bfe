import type { Value } from '../../content/value';
import { defineField } from '../field';
import { RawField } from '../RawField';

/** Whatever no other field understands: shown as it stands in the file, and kept. */
export const raw = defineField<Value>({
  kind: 'raw',
  guess: () => 0.01,
  read: (value) => value,
  print: (value) => value,
  empty: () => null,
  examples: [null, { a: [1, { b: null }] }, [[1], 'x'], { date: '2026-11-14' }, 'text', 0, false],
  Input: RawField,
});
