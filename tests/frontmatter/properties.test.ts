import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNamed } from '../../src/content/formats/index';
import type { FormatName, Frontmatter } from '../../src/content/frontmatter';
import {
  isList,
  isMap,
  keysOf,
  sameOrder,
  sameValue,
  type Value,
  type ValueMap,
  type ValuePath,
} from '../../src/content/value';
import { valueAt, withInserted, withMoved, withoutValue, withRenamed, withValue } from '../../src/content/value-path';
import { keys, leaves, styledFrontmatter, values } from './styled-frontmatter';

/** How often each law is tried: `npm run frontmatter` tries 20,000 times. */
const numRuns = Number(process.env.RUNS ?? 250);
const timeout = 30_000 + numRuns * 30;

interface Step {
  readonly kind: 'set' | 'add' | 'insert' | 'remove' | 'rename' | 'move';
  readonly place: number;
  readonly key: string;
  readonly value: Value;
  readonly index: number;
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('set', 'add', 'insert', 'remove', 'rename', 'move'),
    place: fc.nat(999),
    key: keys(),
    value: fc.oneof(leaves(), values()),
    index: fc.nat(5),
  }),
  { minLength: 1, maxLength: 4 },
);

describe.each<FormatName>(['yaml', 'toml', 'json'])('%s', (format) => {
  test(
    'any change gives what was asked for, leaves the other keys their bytes, and is undone by its inverse',
    { timeout },
    () => {
      const figures = { done: 0, refused: 0 };
      fc.assert(
        fc.property(styledFrontmatter(format), steps, (text, changes) => {
          let frontmatter = read(format, text.source);
          expect(frontmatter.problems).toEqual([]);
          expect(sameValue(frontmatter.values, text.values)).toBe(true);
          const touched = new Set<string>();
          for (const step of changes) {
            const made = apply(frontmatter, step);
            if (!made) continue;
            const { path, wanted, after, undone } = made;
            if (!after) {
              figures.refused++;
              continue;
            }
            figures.done++;
            touched.add(String(path[0]));
            const again = read(format, after.source);
            expect([step.kind, path, again.values]).toEqual([step.kind, path, wanted]);
            // A new key goes to a good place; what was a table in TOML cannot be a row in its place.
            const mayMove = step.kind === 'add' || (step.kind === 'set' && format === 'toml');
            expect(sameOrder(but(again.values, step, path), but(wanted, step, path), mayMove ? path : null)).toBe(true);
            const lost = [...text.parts].filter(
              ([key, part]) => !touched.has(key) && !after.source.includes(part.trim()),
            );
            expect(lost).toEqual([]);
            expect(undone ? undone(after)?.source : frontmatter.source).toBe(frontmatter.source);
            frontmatter = after;
          }
        }),
        { seed: 1, numRuns },
      );
      console.info(`${format}: ${figures.done} changes, ${figures.refused} refused`);
      expect(figures.refused / figures.done).toBeLessThan(0.05);
    },
  );
});

interface Made {
  readonly path: ValuePath;
  readonly wanted: Value;
  readonly after: Frontmatter | null;
  /** Takes the change back, where the bytes are promised. */
  readonly undone?: (after: Frontmatter) => Frontmatter | null;
}

/** The step on this text, or null where it makes no sense. */
function apply(frontmatter: Frontmatter, { kind, place, key, value, index }: Step): Made | null {
  const all = pathsOf(frontmatter.values);
  const path = all[place % Math.max(1, all.length)];
  const { values: old } = frontmatter;
  if (kind === 'add') {
    const parents = [[], ...all.filter((at) => isMap(valueAt(old, at)))];
    const added = [...(parents[place % parents.length] ?? []), key];
    if (valueAt(old, added) !== undefined) return null;
    return made(added, withValue(old, added, value), frontmatter.set(added, value));
  }
  if (!path) return null;
  const last = path.at(-1);
  switch (kind) {
    case 'set':
      return made(path, withValue(old, path, value), frontmatter.set(path, value));
    case 'remove':
      return made(path, withoutValue(old, path), frontmatter.remove(path));
    case 'rename': {
      if (typeof last !== 'string') return null;
      const back = (after: Frontmatter) => after.rename([...path.slice(0, -1), key], last);
      return made(
        path,
        withRenamed(old, path, key),
        frontmatter.rename(path, key),
        key === last ? undefined : keepsForm(last, key) ? back : undefined,
      );
    }
    case 'move': {
      const from = typeof last === 'number' ? last : keysOf(mapAt(old, path.slice(0, -1))).indexOf(last ?? '');
      const back = (after: Frontmatter) =>
        after.move(typeof last === 'number' ? [...path.slice(0, -1), index] : path, from);
      return made(path, withMoved(old, path, index), frontmatter.move(path, index), back);
    }
    case 'insert': {
      const list = all.find((at, number) => number >= place % all.length && isList(valueAt(old, at)));
      const items = list && valueAt(old, list);
      if (!list || !isList(items) || items.length === 0) return null;
      const item = [...list, Math.min(index, items.length)];
      // A comma that TOML allows behind the last item stays when that item goes.
      const isUndoable = frontmatter.format !== 'toml' || !(frontmatter.raw(list) ?? '').includes('\n');
      return made(
        item,
        withInserted(old, item, value),
        frontmatter.insert(item, value),
        isUndoable ? (after) => after.remove(item) : undefined,
      );
    }
  }
}

/** Without what was set: a map keeps the keys that it has, and new ones follow. */
function but(root: Value, { kind }: Step, path: ValuePath): Value {
  return (kind === 'set' ? withValue(root, path, null) : undefined) ?? root;
}

function made(
  path: ValuePath,
  wanted: Value | undefined,
  after: Frontmatter | null,
  undone?: Made['undone'],
): Made | null {
  return wanted === undefined ? null : { path, wanted, after, ...(undone && { undone }) };
}

/** Whether a name that is changed and changed back is written as before: plain names are, in each format. */
function keepsForm(old: string, name: string): boolean {
  return [old, name].every(
    (key) => /^[a-z]{2,}$/.test(key) && !/^(?:yes|no|on|off|null|true|false|nan|inf)$/.test(key),
  );
}

function mapAt(root: ValueMap, path: ValuePath): ValueMap {
  const map = valueAt(root, path);
  return isMap(map) ? map : {};
}

function pathsOf(value: Value, path: ValuePath = []): readonly ValuePath[] {
  const inner = isMap(value) ? keysOf(value) : isList(value) ? value.map((_, index) => index) : [];
  return inner.flatMap((step) => [[...path, step], ...pathsOf(valueAt(value, [step]) ?? null, [...path, step])]);
}

function read(format: FormatName, source: string): Frontmatter {
  return formatNamed(format).read({ open: '', source, close: '' });
}
