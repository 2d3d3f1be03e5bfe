import type { Value } from '../../content/value';
import { areEmpty, defineField, isLine, share } from '../field';
import { TagsField } from '../TagsField';

const names = /^(?:tags?|categor(?:y|ies)|keywords|topics?|labels?|series|authors?|subjects?)$/i;
const short = 32;
/** Old addresses are short, and no words. */
const address = /^(?:\.{0,2}\/|[a-z][a-z\d+.-]*:\/\/)/i;

/** A list of short words from a vocabulary. */
export const tags = defineField<readonly string[]>({
  kind: 'tags',
  guess: (name, samples) => {
    const fits = share(
      samples,
      (value) => areTexts(value) && value.every((item) => item.length <= short && !address.test(item)),
    );
    const withLines = fits + share(samples, (value) => isLine(value) && value.length <= short);
    if (names.test(name) && areEmpty(samples)) return 0.6;
    if (names.test(name) && (!/s$/i.test(name) || fits <= 0.1)) return fits > 0.5 ? 0.95 * fits : 0.4 * fits;
    if (names.test(name)) return 0.95 * withLines;
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
