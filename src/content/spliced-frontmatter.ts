import type { Frontmatter, ValuePath } from './frontmatter';
import { type Grammar, limits, type Reading } from './grammar';
import { listChanges } from './list-changes';
import { isList, isMap, type Problem, sameValue, type Value } from './value';
import { valueAt, withInserted, withoutValue, withValue } from './value-path';

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
  if (key === null) return reading;
  return {
    ...reading,
    values: {},
    problems: [...reading.problems, { code: 'frontmatter-unsupported-key', detail: key }],
  };
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
  const { tree, values, problems } = reading;
  const take = (sources: () => Iterable<string>, wanted: Value | undefined): Frontmatter | null =>
    wanted === undefined || problems.length > 0 ? null : firstVerified(grammar, parts, reading, sources(), wanted);

  return {
    format: grammar.name,
    ...parts,
    values,
    keys: Object.keys(values),
    problems: problems.map((problem) => shifted(problem, parts.open.length)),
    raw: (path) => (path.length > 0 && valueAt(values, path) !== undefined ? grammar.raw(tree, path) : null),
    set(path, value) {
      if (problems.length > 0 || path.length === 0) return null;
      const [old, settled] = [valueAt(values, path), grammar.settle(value)];
      if (settled === undefined) return null;
      if (sameValue(old, settled)) return this;
      return (
        inParts(this, path, old, value) ??
        take(() => proposals(grammar, reading, path, settled), withValue(values, path, settled))
      );
    },
    remove: (path) => (path.length > 0 ? take(() => grammar.remove(tree, path), withoutValue(values, path)) : null),
    insert(path, value) {
      const settled = grammar.settle(value);
      return settled === undefined
        ? null
        : take(() => grammar.insert(tree, path, settled), withInserted(values, path, settled));
    },
  };
}

/** Lists and maps are changed item by item, so that the items that stay keep their comments and quoting. */
function inParts(frontmatter: Frontmatter, path: ValuePath, old: Value | undefined, value: Value): Frontmatter | null {
  if (isList(old) && isList(value) && old.length * value.length > 0 && old.length * value.length < 250_000) {
    return listChanges(old, value).reduce<Frontmatter | null>((at, change) => {
      const item = [...path, change.index];
      if (change.kind === 'remove') return at && at.remove(item);
      return at && (change.kind === 'insert' ? at.insert(item, change.value) : at.set(item, change.value));
    }, frontmatter);
  }
  if (!isMap(old) || !isMap(value) || Object.keys(old).length === 0) return null;
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  const kept = Object.entries(value).reduce<Frontmatter | null>(
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

function firstVerified<Tree>(
  grammar: Grammar<Tree>,
  { open, close }: Parts,
  before: Reading<Tree>,
  sources: Iterable<string>,
  wanted: Value,
): Frontmatter | null {
  for (const source of sources) {
    if (source.length > limits.length) continue;
    const reading = read(grammar, source);
    if (reading.problems.length > 0 || !sameValue(reading.values, wanted)) continue;
    if (keepsOrder(Object.keys(before.values), Object.keys(reading.values)))
      return fromReading(grammar, { open, source, close }, reading);
  }
  return null;
}

function keepsOrder(before: readonly string[], after: readonly string[]): boolean {
  const stayed = before.filter((key) => after.includes(key));
  return after.filter((key) => before.includes(key)).every((key, index) => key === stayed[index]);
}

function shifted(problem: Problem, by: number): Problem {
  return problem.at ? { ...problem, at: [problem.at[0] + by, problem.at[1] + by] } : problem;
}
