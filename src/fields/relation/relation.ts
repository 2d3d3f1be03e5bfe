import type { Value } from '../../content/value';
import { defineField, isLine, share } from '../field';
import { lazyInput } from '../lazy-input';

const post = /^[\w@./ -]*\/[^/\n]+\.(?:mdx?|markdown|ya?ml|json)$/i;

const control = lazyInput<string | readonly string[]>(async () => (await import('./RelationField')).RelationField);

/** The name of another post or of an entry of the site's data; which ones there are is learnt from the whole site. */
export const relation = defineField<string | readonly string[]>({
  kind: 'relation',
  guess: (_name, samples) => 0.85 * share(samples, (value) => isLine(value) && value.length < 300 && post.test(value)),
  read: (value) => (value === null || isLine(value) ? (value ?? '') : areLines(value) ? value : undefined),
  print: (value) => value,
  empty: ({ many }) => (many ? [] : ''),
  examples: ['', 'mara', 'content/posts/first-frost.md', [], ['mara', 'ana']],
  ...control,
});

function areLines(value: Value): value is readonly string[] {
  return Array.isArray(value) && value.every(isLine);
}
