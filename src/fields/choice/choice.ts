import { isList, type Value } from '../../content/value';
import { defineField, isLine, share } from '../field';
import { ChoiceField } from './ChoiceField';

/** Names of what a site sorts its posts by, with few values even on a small site. */
const names =
  /^(?:categor(?:y|ies)|section|topic|type|kind|status|state|lang(?:uage)?|locale|layout|template|theme|level|difficulty|format|visibility|position|align(?:ment)?)$/i;
/** Names of what has few values by nature, even on a site of two posts. */
const closed = /^(?:type|kind|status|state|level|visibility|align(?:ment)?)$/i;
/** People write under new names, and a text is each post's own. */
const open =
  /author|^(?:by|writer|editor|contributor|name|title|subtitle|slug|url|link|path|permalink|series|version)$/i;
const longest = 40;

/** One or several of a few values; mostly texts. */
export const choice = defineField<Value>({
  kind: 'choice',
  guess: (name, samples) => {
    const fits = share(samples, isShort);
    const distinct = new Set(samples).size;
    const areWords =
      samples.length > 1 && share(samples, (value) => isLine(value) && /^[a-z][a-z-]*$/i.test(value)) === 1;
    if (closed.test(name) && areWords && distinct <= 12) return 0.55;
    const isFew = names.test(name)
      ? samples.length >= 4 && distinct <= samples.length / 2
      : samples.length >= 10 && distinct <= samples.length / 4;
    return isFew && distinct <= 12 && fits === 1 && !open.test(name) ? 0.55 : 0;
  },
  read: (value) => (isChoosable(value) || (isList(value) && value.every(isChoosable)) ? value : undefined),
  print: (value) => value,
  empty: ({ many }) => (many ? [] : ''),
  examples: ['', 'Tides', 'yes', '1', 'two words', 1, true, null, [], ['Tides', 'mud'], [1, 2]],
  Input: ChoiceField,
});

function isShort(value: Value): boolean {
  return isLine(value) && value.length <= longest;
}

function isChoosable(value: Value): boolean {
  return value === null || typeof value === 'number' || typeof value === 'boolean' || isLine(value);
}
