import type { Argument } from '../tags/tag';
import type { LearntParameter } from './learnt-block';

/** One value that a parameter was given. */
export type Use = Pick<Argument, 'value' | 'kind' | 'written' | 'key'>;

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i;
/** Names of what shows a picture, whatever its address ends in. */
const pictured =
  /^(?:image|img|cover|poster|thumb|thumbnail|photo|picture|banner|background|avatar)(?:_?(?:src|url))?$/i;
/** Of a picture's parameter, one in so many may be put together by the site's own code. */
const odd = 1 / 5;
const address = /^(?:https?:)?\/\/\S+$/i;
const number = /^-?\d{1,20}(?:\.\d{1,6})?$/;
/** A text is a choice when it has so few different values, hardly one of them met only once, and none is long. */
const choice = { values: 6, once: 1 / 6, length: 30 };

/** What the values of one parameter tell of it. `key` is its name, or `#` and its place among those without one. */
export function guessParameter(key: string, uses: readonly Use[]): LearntParameter {
  const counts = new Map<string, number>();
  for (const { value } of uses) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].toSorted(([, one], [, other]) => other - one).map(([value]) => value);
  const isPlaced = key.startsWith('#');
  const model = uses.find(({ value }) => value === values[0]) ?? uses[0];
  const once = [...counts.values()].filter((count) => count === 1).length;
  return {
    name: isPlaced ? null : key,
    place: isPlaced ? Number(key.slice(1)) : 0,
    uses: uses.length,
    kind: kindOf(key, uses, values, once),
    values: values.slice(0, 12),
    written: model?.written ?? '',
    key: model?.key ?? '',
    literal: model?.kind ?? 'text',
  };
}

function kindOf(key: string, uses: readonly Use[], values: readonly string[], once: number): LearntParameter['kind'] {
  if (uses.every(({ kind, value }) => kind === 'boolean' || value === 'true' || value === 'false')) return 'boolean';
  if (uses.every(({ kind }) => kind === 'number')) return 'number';
  const code = new Set(uses.flatMap(({ kind, value }) => (kind === 'code' ? [value] : [])));
  const given = values.filter((value) => value !== '' && !code.has(value));
  const all = (pattern: RegExp) => given.length > 0 && given.every((value) => pattern.test(value));
  const shown = given.filter((value) => picture.test(value) || (pictured.test(key) && address.test(value)));
  if (shown.length > 0 && given.length - shown.length <= given.length * odd) return 'image';
  if (all(address)) return 'address';
  if (switchWords(values)) return 'boolean';
  if (given.length > 1 && all(number)) return 'number';
  const isChoice =
    values.length > 1 &&
    values.length <= choice.values &&
    once <= uses.length * choice.once &&
    values.every((value) => value !== '' && value.length <= choice.length);
  return isChoice ? 'choice' : 'text';
}

const pairs = [
  ['true', 'false'],
  ['yes', 'no'],
  ['on', 'off'],
] as const;

/** The words for on and off that a parameter is given both of: `yes` and `no`; null for any others. One alone may be anything. */
export function switchWords(values: readonly string[]): readonly [on: string, off: string] | null {
  const [one = '', other = ''] = values;
  if (values.length !== 2) return null;
  for (const [on, off] of pairs) {
    if (one.toLowerCase() === on && other.toLowerCase() === off) return [one, other];
    if (one.toLowerCase() === off && other.toLowerCase() === on) return [other, one];
  }
  return null;
}
