import { defineField, isLine, share } from '../field';
import { TextField } from '../TextField';

/** One line of text. */
export const text = defineField<string>({
  kind: 'text',
  guess: (_name, samples) => 0.5 * share(samples, isLine),
  read: (value) => (value === null ? '' : isLine(value) ? value : undefined),
  print: (value) => value,
  empty: () => '',
  examples: ['', 'What the tide leaves behind', 'yes', '2026-11-14', '12', '~', 'a: b # c'],
  Input: TextField,
});
