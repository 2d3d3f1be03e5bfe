import { defineField, isLine, share } from '../field';
import { SlugField } from './SlugField';

const names = /^(?:slug|url|path|permalink)$/i;

/** The post's own address, or the last part of it. */
export const slug = defineField<string>({
  kind: 'slug',
  guess: (name, samples) =>
    names.test(name) ? 0.9 * share(samples, (value) => isLine(value) && !/\s|^[a-z][a-z\d+.-]*:\/\//i.test(value)) : 0,
  read: (value) => (value === null ? '' : isLine(value) ? value : undefined),
  print: (value) => value,
  empty: () => '',
  examples: ['', 'first-frost', '/2026/11/first-frost/', 'grüße'],
  Input: SlugField,
});
