import type { Value } from '../../content/value';
import { areEmpty, defineField, isLine, share } from '../field';
import { TagsField } from '../TagsField';

const names = /^(?:tags?|categor(?:y|ies)|keywords|topics?|labels?|series|authors?|subjects?)$/i;
const short = 32;

/** A list of short words from a vocabulary. */
export const tags = defineField<readonly string[]>({
  kind: 'tags',
  guess: (name, samples) => {
    const fits = share(samples, (value) => areTexts(value) && value.every((item) => item.length <= short));
    const withLines = fits + share(samples, (value) => isLine(value) && value.length <= short);
    if (names.test(name))
      return areEmpty(samples) ? 0.6 : 0.95 * (fits > (name.endsWith('s') ? 0.1 : 0.5) ? withLines : fits);
    return 0.7 * (fits > 0.25 ? withLines : fits);
  },
  read: (value) => (value === null ? [] : areTexts(value) ? value : undefined),
  print: (value) => value,
  empty: () => [],
  examples: [[], ['Foraging', 'Tides'], ['a b', 'c,d', 'yes', '1']],
  Input: TagsField,
});

function areTexts(value: Value): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
