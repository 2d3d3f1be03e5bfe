import type { Value } from '../../content/value';
import { defineField, share } from '../field';
import { ListField } from './ListField';

/** A list of texts, in an order that matters. */
export const list = defineField<readonly string[]>({
  kind: 'list',
  guess: (_name, samples) =>
    0.65 * share(samples, areTexts) +
    0.25 * share(samples, (value) => areTexts(value) && value.some((item) => item.length > 32)),
  read: (value) => (value === null ? [] : areTexts(value) ? value : undefined),
  print: (value) => value,
  empty: () => [''],
  examples: [[], [''], ['/old/address/', '/older/address/'], ['Two\nlines', 'no', '3']],
  Input: ListField,
});

function areTexts(value: Value): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
