import { isList, isMap, type Value } from '../../content/value';
import { defineField, share } from '../field';
import { lazyInput } from '../lazy-input';

const control = lazyInput<readonly Value[]>(async () => (await import('./ListField')).ListField);

/** A list of texts, or of maps, in an order that matters. */
export const list = defineField<readonly Value[]>({
  kind: 'list',
  guess: (_name, samples) => {
    const isLong = (value: Value) => areTexts(value) && value.some((item) => item.length > 32);
    const texts = 0.65 * share(samples, areTexts) + 0.25 * share(samples, isLong);
    return Math.max(texts, 0.9 * share(samples, areMaps));
  },
  read: (value) => (value === null ? [] : isList(value) ? value : undefined),
  print: (value) => value,
  empty: () => [],
  examples: [
    [],
    [''],
    ['/old/address/', '/older/address/'],
    ['Two\nlines', 'no', '3'],
    [{ name: 'Mara' }, {}],
    [[1], 'x', null],
  ],
  ...control,
});

function areTexts(value: Value): value is readonly string[] {
  return isList(value) && value.every((item) => typeof item === 'string');
}

function areMaps(value: Value): value is readonly Value[] {
  return isList(value) && value.length > 0 && value.every(isMap);
}
