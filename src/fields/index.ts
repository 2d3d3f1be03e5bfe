import type { Value } from '../content/value';
import { dateFormOf } from '../site/date-form';
import type { GuessField } from '../site/habits';
import { boolean } from './boolean/boolean';
import { date } from './date/date';
import type { AnyField } from './field';
import { image } from './image/image';
import { list } from './list/list';
import { longText } from './long-text/long-text';
import { number } from './number/number';
import { raw } from './raw/raw';
import { tags } from './tags/tags';
import { text } from './text/text';

/** Every kind of field; `raw` refuses nothing. To add one: a folder and a line here. */
export const fields: readonly AnyField[] = [text, longText, date, boolean, number, tags, list, image, raw];

/** The field of a kind, or `raw` for a kind that Galley does not know. */
export function fieldNamed(kind: string): AnyField {
  return fields.find((field) => field.kind === kind) ?? raw;
}

/** Most choices that are offered from what other posts have. */
const most = 200;
/** A text that takes one of so few values has a vocabulary. */
const few = 20;

/** The kind that fits these values of one key best, the form of its dates and the vocabulary of its words. */
export const guessField: GuessField = (name, samples) => {
  const values = samples.filter((value) => value !== null);
  if (values.length === 0) return { kind: text.kind };
  const { kind } = best(name, values);
  if (kind === date.kind) {
    const [dateForm] = byUse(values.flatMap((value) => dateFormOf(value) ?? []));
    return { kind, ...(dateForm !== undefined && { dateForm }) };
  }
  const words = byUse(values.flatMap(wordsOf));
  if (kind === tags.kind) return { kind, choices: words.slice(0, most) };
  const isVocabulary = kind === text.kind && words.length > 1 && words.length <= Math.min(few, values.length / 2);
  return { kind, ...(isVocabulary && { choices: words }) };
};

function best(name: string, values: readonly Value[]): AnyField {
  const fit = (field: AnyField) => field.guess(name, values);
  return fields.reduce((winner, field) => (fit(field) > fit(winner) ? field : winner), raw);
}

function wordsOf(value: Value): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The distinct texts, most used first. */
function byUse(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of texts) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted(([a, left], [b, right]) => right - left || a.localeCompare(b)).map(([one]) => one);
}
