import type { Argument } from '../tags/tag';
import type { LearntParameter } from './learnt-block';

/** One value that a parameter was given. */
export type Use = Pick<Argument, 'value' | 'kind' | 'written' | 'key'>;

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i;
const address = /^(?:https?:)?\/\/\S+$/i;
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
    kind: kindOf(uses, values, once),
    values: values.slice(0, 12),
    written: model?.written ?? '',
    key: model?.key ?? '',
    literal: model?.kind ?? 'text',
  };
}

function kindOf(uses: readonly Use[], values: readonly string[], once: number): LearntParameter['kind'] {
  if (uses.every(({ kind, value }) => kind === 'boolean' || value === 'true' || value === 'false')) return 'boolean';
  if (uses.every(({ kind }) => kind === 'number')) return 'number';
  const all = (pattern: RegExp) => values.every((value) => pattern.test(value));
  if (all(picture)) return 'image';
  if (all(address)) return 'address';
  const isChoice =
    values.length > 1 &&
    values.length <= choice.values &&
    once <= uses.length * choice.once &&
    values.every((value) => value !== '' && value.length <= choice.length);
  return isChoice ? 'choice' : 'text';
}
