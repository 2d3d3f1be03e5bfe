import { sameValue, type Value } from '../../content/value';
import { defineField, share } from '../field';
import { RawField } from '../RawField';

const ids = /^_?(?:id|uid|uuid|guid|key|hash|sha|revision|wordpress_?id|post_?id|disqus(?:_?id|Identifier)?)$/i;
/** What templates are told, and people are not. */
const machine = /^(?:layout|template|templateKey|_?schema|_template|_layout|contentType|__typename)$/i;
const identifier = /^(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{24,64})$/i;

/** What a machine wrote for a machine: kept, and not shown. */
export const hidden = defineField<Value>({
  kind: 'hidden',
  guess: (name, samples) => {
    const identifiers = share(samples, (value) => typeof value === 'string' && identifier.test(value));
    const words = share(
      samples,
      (value) => typeof value === 'number' || (typeof value === 'string' && !/\s/.test(value)),
    );
    const isConstant = samples.length >= 3 && samples.every((value) => sameValue(value, samples[0]));
    if (ids.test(name)) return 0.99 * words;
    return machine.test(name) && isConstant ? 0.95 : 0.9 * identifiers;
  },
  read: (value) => value,
  print: (value) => value,
  empty: () => null,
  examples: [null, 'f3mlsbhfb0jfsgojodfxvr1', 12, 'layouts/post.njk', { a: [1] }],
  Input: RawField,
});
