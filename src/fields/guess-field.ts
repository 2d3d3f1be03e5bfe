import { isList, isMap, type Value, type ValueMap } from '../content/value';
import { dateFormOf } from '../site/date-form';
import type { FieldGuess, GuessField } from '../site/habits';
import type { FieldSpec } from '../site/field-spec';
import type { AnyField } from './field';
import { fieldNamed, fields } from './index';

/** Most choices that are offered from what other posts have. */
const most = 200;
/** A text that takes one of so few values has a vocabulary. */
const few = 20;
/** How deep the fields inside a field are looked at. */
const deepest = 5;

/**
 * The kind that fits these values of one key best, with what the kind needs to know: the form of dates, the words in use
 * and how often, the fields of an object, the kind of a list's items.
 */
export const guessField: GuessField = (name, samples) => guess(name, samples, 0);

function guess(name: string, samples: readonly Value[], depth: number): FieldGuess {
  const told = samples.filter((value) => value !== null && value !== '');
  const values = told.length > 0 ? told : [''];
  const { kind } = best(name, values);
  switch (kind) {
    case 'date': {
      const dateForm = byUse(values.flatMap((value) => dateFormOf(value) ?? []))[0]?.[0];
      return { kind, ...(dateForm !== undefined && { dateForm }) };
    }
    case 'object':
      return { kind, ...(depth < deepest && { fields: fieldsOf(values.filter(isMap), depth) }) };
    case 'list':
      return { kind, ...itemOf(name, values.filter(isList).flat(), depth) };
    default:
      return { kind, ...vocabulary(kind, values) };
  }
}

function best(name: string, values: readonly Value[]): AnyField {
  const fits = fields.map((field) => ({ field, fit: field.guess(name, values) }));
  return fits.reduce((winner, one) => (one.fit > winner.fit ? one : winner), { field: fieldNamed('raw'), fit: 0 })
    .field;
}

function fieldsOf(maps: readonly ValueMap[], depth: number): readonly FieldSpec[] {
  const names = [...new Set(maps.flatMap((map) => Object.keys(map)))];
  return names.map((name) => {
    const values = maps.flatMap((map) => (Object.hasOwn(map, name) ? [map[name] ?? null] : []));
    return { name, ...guess(name, values, depth + 1), required: values.length === maps.length };
  });
}

/** What the items of a list are, where they are more than lines of text. */
function itemOf(name: string, items: readonly Value[], depth: number): Pick<FieldSpec, 'item'> {
  const told = items.filter((item) => item !== null && item !== '');
  if (told.length === 0 || depth >= deepest) return {};
  const item = told.every(isMap) ? { kind: 'object', fields: fieldsOf(told, depth) } : { kind: best(name, told).kind };
  return item.kind === 'text' || item.kind === 'choice' ? {} : { item: { name, required: true, ...item } };
}

function vocabulary(kind: string, values: readonly Value[]): Pick<FieldSpec, 'choices' | 'uses'> {
  if (!['tags', 'choice', 'text'].includes(kind)) return {};
  const counts = byUse(values.flatMap(wordsOf)).slice(0, most);
  const words = counts.map(([word]) => word);
  if (kind === 'text' && (words.length < 2 || words.length > Math.min(few, values.length / 2))) return {};
  return { choices: words, uses: Object.fromEntries(counts) };
}

function wordsOf(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  return isList(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** Each text and how often it is there, the most used first. */
function byUse(texts: readonly string[]): readonly (readonly [text: string, uses: number])[] {
  const counts = new Map<string, number>();
  for (const one of texts) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted(([a, left], [b, right]) => right - left || a.localeCompare(b));
}
