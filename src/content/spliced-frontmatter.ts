import type { Frontmatter } from './frontmatter';
import { type Grammar, limits, type Locked, type Reading } from './grammar';
import { listChanges, singleMove } from './list-changes';
import { plainLines } from './plain-lines';
import {
  entriesOf,
  isList,
  isMap,
  keysOf,
  type Problem,
  sameOrder,
  sameValue,
  type Value,
  type ValuePath,
} from './value';
import { siblingIndex, valueAt, withInserted, withMoved, withoutValue, withRenamed, withValue } from './value-path';

interface Parts {
  readonly open: string;
  readonly source: string;
  readonly close: string;
}

/**
 * Frontmatter of any format. Each change is a splice proposed by the format's grammar and taken only if the result,
 * read again, holds the wanted value and everything else as before. Problems given here forbid every change.
 */
export function splicedFrontmatter<Tree>(
  grammar: Grammar<Tree>,
  parts: Parts,
  known: readonly Problem[] = [],
): Frontmatter {
  const problems = [
    ...known,
    ...(parts.source.length > limits.length
      ? [{ code: 'frontmatter-too-long', detail: `${parts.source.length}` }]
      : []),
  ];
  return fromReading(
    grammar,
    parts,
    problems.length > 0 ? { ...grammar.read(''), problems } : read(grammar, parts.source),
  );
}

function read<Tree>(grammar: Grammar<Tree>, source: string): Reading<Tree> {
  const reading = grammar.read(source);
  const key = hostileKeyIn(reading.values);
  return key === null
    ? reading
    : { ...reading, problems: [...reading.problems, { code: 'frontmatter-unsupported-key', detail: key }] };
}

/** A key that would reach into an object's prototype if some later code assigned it. */
function hostileKeyIn(value: Value | undefined): string | null {
  if (isList(value)) return value.map(hostileKeyIn).find((key) => key !== null) ?? null;
  if (!isMap(value)) return null;
  const own = Object.keys(value).find((key) => key === '__proto__' || key === 'constructor' || key === 'prototype');
  return (
    own ??
    Object.values(value)
      .map(hostileKeyIn)
      .find((key) => key !== null) ??
    null
  );
}

function fromReading<Tree>(grammar: Grammar<Tree>, parts: Parts, reading: Reading<Tree>): Frontmatter {
  const { tree, problems } = reading;
  const isBroken = problems.length > 0;
  const values = isBroken ? plainLines(parts.source) : reading.values;

  /** The first source that reads as wanted; a new key (at `free`) may stand anywhere in its map. */
  function take(path: ValuePath, wanted: Wanted, sources: () => Iterable<string>, free: ValuePath | null = null) {
    if (isBroken || path[0] === undefined || lockOf(reading, path) === 'frontmatter-duplicate-key') return null;
    for (const source of sources()) {
      const next = source.length > limits.length ? null : read(grammar, source);
      const expected = next && (typeof wanted === 'function' ? wanted(next.values) : wanted);
      if (!next || expected === undefined || !isSame(reading, next, expected, path, free)) continue;
      return fromReading(grammar, { ...parts, source }, next);
    }
    return null;
  }

  return {
    format: grammar.name,
    ...parts,
    values,
    keys: keysOf(values),
    problems: problems.map((problem) => shifted(problem, parts.open.length)),
    locked: new Map(isBroken ? [] : [...(reading.locked ?? [])].map(([key, { code }]) => [key, code])),
    raw: (path) =>
      !isBroken && path.length > 0 && valueAt(values, path) !== undefined ? grammar.raw(tree, path) : null,
    setRaw(path, text) {
      if (this.raw(path) === text) return this;
      const wanted: Wanted = (next) => withValue(values, path, valueAt(next, path) ?? null);
      return this.raw(path) === null ? null : take(path, wanted, () => grammar.setRaw(tree, path, text));
    },
    set(path, value) {
      if (isBroken || path.length === 0 || isTextOnly(reading, path)) return null;
      const [old, plain] = [valueAt(values, path), grammar.settle(value)];
      if (plain === undefined) return null;
      const settled = grammar.settleAt?.(tree, path, plain) ?? plain;
      if (sameValue(old, settled)) return this;
      return (
        inParts(this, path, old, value) ??
        take(
          path,
          withValue(values, path, settled),
          () => proposals(grammar, reading, path, settled),
          missingPart(values, path) ?? path,
        )
      );
    },
    remove: (path) => take(path, withoutValue(values, path), () => grammar.remove(tree, path)),
    insert(path, value) {
      const settled = grammar.settle(value);
      return settled === undefined || isTextOnly(reading, path)
        ? null
        : take(path, withInserted(values, path, settled), () => grammar.insert(tree, path, settled));
    },
    rename(path, name) {
      if (path.at(-1) === name && valueAt(values, path) !== undefined && !isBroken) return this;
      return take(path, withRenamed(values, path, name), () => grammar.rename(tree, path, name));
    },
    move(path, to) {
      const from = siblingIndex(values, path);
      if (from === null || isBroken) return null;
      return from === to ? this : take(path, withMoved(values, path, to), () => grammar.move(tree, path, from, to));
    },
  };
}

/** The values that a change should give, or how they follow from those that it gave; undefined when there is no such change. */
type Wanted = Value | undefined | ((next: Reading<unknown>['values']) => Value | undefined);

const none: ReadonlyMap<string, Locked> = new Map();

function isSame<Tree>(
  before: Reading<Tree>,
  next: Reading<Tree>,
  wanted: Value,
  path: ValuePath,
  free: ValuePath | null,
): boolean {
  if (next.problems.length > 0 || !sameValue(next.values, wanted) || !sameOrder(next.values, wanted, free))
    return false;
  const [old, now] = [before.locked ?? none, next.locked ?? none];
  const name = String(path[0]);
  const texts = [...old].filter(([key]) => key !== name);
  return (
    (old.has(name) || !now.has(name)) &&
    texts.every(([key, { text }]) => now.get(key)?.text === text) &&
    [...now.keys()].every((key) => old.has(key))
  );
}

/** What a tag makes of its value, and a number that JavaScript cannot hold, is for the site's generator to say: only text changes them. */
function isTextOnly(reading: Reading<unknown>, path: ValuePath): boolean {
  return /^frontmatter-(?:tag|long-number)$/.test(lockOf(reading, path) ?? '');
}

function lockOf({ locked }: Reading<unknown>, path: ValuePath): string | undefined {
  return locked?.get(String(path[0]))?.code;
}

/** Lists and maps are changed item by item, so that the items that stay keep their comments and quoting. */
function inParts(frontmatter: Frontmatter, path: ValuePath, old: Value | undefined, value: Value): Frontmatter | null {
  if (isList(old) && isList(value) && old.length * value.length > 0 && old.length * value.length < 250_000) {
    const move = singleMove(old, value);
    const asMove = move && frontmatter.move([...path, move.from], move.to);
    if (asMove) return asMove;
    return listChanges(old, value).reduce<Frontmatter | null>((at, change) => {
      const item = [...path, change.index];
      if (change.kind === 'remove') return at && at.remove(item);
      return at && (change.kind === 'insert' ? at.insert(item, change.value) : at.set(item, change.value));
    }, frontmatter);
  }
  if (!isMap(old) || !isMap(value) || Object.keys(old).length === 0) return null;
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  const kept = entriesOf(value).reduce<Frontmatter | null>(
    (at, [key, item]) => at && at.set([...path, key], item),
    frontmatter,
  );
  return gone.reduce<Frontmatter | null>((at, key) => at && at.remove([...path, key]), kept);
}

/** Missing maps on the way are made with the value. */
function proposals<Tree>(
  grammar: Grammar<Tree>,
  { tree, values }: Reading<Tree>,
  path: ValuePath,
  value: Value,
): Iterable<string> {
  const parent = path.slice(0, -1);
  const last = path.at(-1);
  const missing = parent.length > 0 && (valueAt(values, parent) ?? null) === null;
  return missing && typeof last === 'string'
    ? proposals(grammar, { tree, values, problems: [] }, parent, { [last]: value })
    : grammar.set(tree, path, value);
}

/** The shortest part of a path at which nothing lies yet, or null. */
function missingPart(values: Value, path: ValuePath): ValuePath | null {
  const length = path.findIndex((_, index) => valueAt(values, path.slice(0, index + 1)) === undefined);
  return length < 0 ? null : path.slice(0, length + 1);
}

function shifted(problem: Problem, by: number): Problem {
  return problem.at ? { ...problem, at: [problem.at[0] + by, problem.at[1] + by] } : problem;
}
