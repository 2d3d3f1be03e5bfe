import { isMap, mapOf, type ValueMap } from '../../content/value';
import { defineField, share } from '../field';
import { lazyInput } from '../lazy-input';

const control = lazyInput<ValueMap>(async () => (await import('./ObjectField')).ObjectField);

/** Values under names of their own: `author: { name, email }`. */
export const object = defineField<ValueMap>({
  kind: 'object',
  guess: (_name, samples) => 0.9 * share(samples, isMap),
  read: (value) => (value === null ? mapOf([]) : isMap(value) ? value : undefined),
  print: (value) => value,
  empty: () => mapOf([]),
  examples: [{ name: 'Mara' }, { src: '/images/a.png', alt: '' }, { deep: { er: [1] } }],
  ...control,
});
