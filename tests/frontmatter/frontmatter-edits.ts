import type { Frontmatter } from '../../src/content/frontmatter';
import type { PostFile } from '../../src/content/post-file';
import { isDateText, isList, isMap, keysOf, type Value, type ValuePath } from '../../src/content/value';
import { valueAt } from '../../src/content/value-path';

type EditKind = 'change' | 'add' | 'remove' | 'rename' | 'reorder' | 'add an item' | 'remove an item' | 'move an item';

/**
 * One edit that was tried on a real frontmatter. `exact`: only the lines that it had to touch changed, and what promises to
 * be undone by its inverse (rename, reorder, move, add) was. `refused` answers the person with the text; `more` changed other lines.
 */
export interface FrontmatterEdit {
  readonly kind: EditKind;
  readonly path: ValuePath;
  readonly verdict: 'exact' | 'more' | 'refused';
}

/** Every edit that is tried on a post: its keys down to the third level, its lists. None where it has no frontmatter that can be read. */
export function* frontmatterEdits({ frontmatter }: PostFile): Iterable<FrontmatterEdit> {
  if (!frontmatter || frontmatter.problems.length > 0) return;
  yield addEdit(frontmatter, []);
  for (const path of pathsOf(frontmatter)) {
    if (frontmatter.locked.has(String(path[0]))) continue;
    const value = valueAt(frontmatter.values, path);
    if (isMap(value)) yield addEdit(frontmatter, path);
    else if (isList(value)) yield* listEdits(frontmatter, path);
    else yield changeEdit(frontmatter, path);
    if (typeof path.at(-1) !== 'string') continue;
    yield removeEdit(frontmatter, path);
    yield renameEdit(frontmatter, path);
    yield* reorderEdit(frontmatter, path);
  }
}

/** One more key in the map at the path; `[]` is the top. */
function addEdit(frontmatter: Frontmatter, map: ValuePath): FrontmatterEdit {
  const path = [...map, 'galley_added'];
  const after = frontmatter.set(path, 'x');
  const { removed, added } = linesBetween(frontmatter, after);
  const isInOneLine = removed.length === 1 && added.length === 1;
  const isExact =
    isInOneLine || (removed.length <= (frontmatter.format === 'json' ? 1 : 0) && added.length === removed.length + 1);
  return edit('add', path, frontmatter, after, isExact, (changed) => changed.remove(path));
}

/** A value that is another of its kind. */
function changeEdit(frontmatter: Frontmatter, path: ValuePath): FrontmatterEdit {
  const value = another(valueAt(frontmatter.values, path) ?? null);
  const after = frontmatter.set(path, value);
  const { removed, added } = linesBetween(frontmatter, after);
  const own = (frontmatter.raw(path) ?? '').trimEnd().split('\n').length;
  return edit(
    'change',
    path,
    frontmatter,
    after,
    own > 1 ? removed.length <= own + 1 : removed.length === 1 && added.length === 1,
  );
}

function removeEdit(frontmatter: Frontmatter, path: ValuePath): FrontmatterEdit {
  const after = frontmatter.remove(path);
  const own = (frontmatter.raw(path) ?? '').split('\n').length;
  return edit('remove', path, frontmatter, after, losesOnly(frontmatter, after, own + 3));
}

function renameEdit(frontmatter: Frontmatter, path: ValuePath): FrontmatterEdit {
  const [old, name] = [String(path.at(-1)), 'galley_renamed'];
  const after = frontmatter.rename(path, name);
  const [before, now] = [linesOf(frontmatter), after ? linesOf(after) : []];
  const touched = before.filter((line, index) => line !== now[index]);
  const isExact =
    before.length === now.length &&
    touched.every((line) => line.includes(old)) &&
    (touched.length === 1 || frontmatter.format === 'toml');
  return edit('rename', path, frontmatter, after, isExact, (changed) =>
    changed.rename([...path.slice(0, -1), name], old),
  );
}

/** A key before its neighbour. TOML's rows cannot go behind its tables, so there only neighbours of one form are swapped; nor is a key tried beside one that is there twice. */
function* reorderEdit(frontmatter: Frontmatter, path: ValuePath): Iterable<FrontmatterEdit> {
  const parent = valueAt(frontmatter.values, path.slice(0, -1)) ?? frontmatter.values;
  if (!isMap(parent)) return;
  const index = keysOf(parent).indexOf(String(path.at(-1)));
  const neighbour = keysOf(parent)[index - 1];
  if (neighbour === undefined || frontmatter.locked.size > 0) return;
  const isTable = (at: ValuePath) => {
    const value = valueAt(frontmatter.values, at);
    return (isMap(value) || (isList(value) && value.some(isMap))) && (frontmatter.raw(at) ?? '').startsWith('[');
  };
  if (frontmatter.format === 'toml' && isTable(path) !== isTable([...path.slice(0, -1), neighbour])) return;
  const after = frontmatter.move(path, index - 1);
  yield edit('reorder', path, frontmatter, after, hasSameLines(frontmatter, after), (changed) =>
    changed.move(path, index),
  );
}

/** One more, one less and another order of a list of plain values. */
function* listEdits(frontmatter: Frontmatter, path: ValuePath): Iterable<FrontmatterEdit> {
  const list = valueAt(frontmatter.values, path);
  if (!isList(list) || list.length === 0) return;
  const isPlain = list.every((item) => !isMap(item) && !isList(item));
  if (isPlain) {
    const after = frontmatter.insert([...path, list.length], another(list.at(-1) ?? ''));
    const { removed, added } = linesBetween(frontmatter, after);
    const isExact = removed.length <= 1 && added.length - removed.length <= 1;
    yield edit('add an item', path, frontmatter, after, isExact, (changed) => changed.remove([...path, list.length]));
  }
  const own = (frontmatter.raw([...path, 0]) ?? '').split('\n').length;
  const without = frontmatter.remove([...path, 0]);
  yield edit(
    'remove an item',
    path,
    frontmatter,
    without,
    losesOnly(frontmatter, without, own + 1) || list.length === 1,
  );
  if (list.length < 2) return;
  const after = frontmatter.move([...path, 1], 0);
  const { removed, added } = linesBetween(frontmatter, after);
  const isExact = hasSameLines(frontmatter, after) || (removed.length === 1 && added.length === 1);
  yield edit('move an item', path, frontmatter, after, isExact, (changed) => changed.move([...path, 0], 1));
}

function edit(
  kind: EditKind,
  path: ValuePath,
  before: Frontmatter,
  after: Frontmatter | null,
  isExact: boolean,
  undo?: (changed: Frontmatter) => Frontmatter | null,
): FrontmatterEdit {
  if (!after) return { kind, path, verdict: 'refused' };
  const isUndone = !undo || undo(after)?.source === before.source;
  return { kind, path, verdict: isExact && isUndone ? 'exact' : 'more' };
}

function another(value: Value): Value {
  if (typeof value === 'string') return `${value} more`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return isDateText(value) ? { date: value.date.replace(/^\d{4}/, '2031') } : 'x';
}

function pathsOf({ values }: Frontmatter): readonly ValuePath[] {
  const below = (value: Value | undefined, path: ValuePath): readonly ValuePath[] => {
    if (path.length >= 3) return [];
    const steps = isMap(value) ? keysOf(value) : isList(value) ? value.map((_, index) => index).slice(0, 3) : [];
    return steps.flatMap((step) => {
      const at = [...path, step];
      return [at, ...below(valueAt(value, [step]), at)];
    });
  };
  return below(values, []);
}

/** Whether lines were taken away, at most so many, and none changed or added; in one line, or with a comma, that one may change. */
function losesOnly(before: Frontmatter, after: Frontmatter | null, most: number): boolean {
  if (!after) return false;
  const { removed, added } = linesBetween(before, after);
  const isInOneLine = removed.length === 1 && added.length === 1;
  const [old, now] = [linesOf(before).map(withoutComma), linesOf(after).map(withoutComma)];
  let at = 0;
  const isSubsequence = now.every((line) => (at = old.indexOf(line, at) + 1) > 0);
  const isEmptied = added.length === 1 && /(?:\[\]|\{\})\s*$/.test(added[0] ?? '');
  return isInOneLine || ((isSubsequence || isEmptied) && old.length - now.length <= most);
}

/** Whether both have the same lines in some order, commas at their ends aside. */
function hasSameLines(before: Frontmatter, after: Frontmatter | null): boolean {
  if (!after) return false;
  const { removed, added } = linesBetween(before, after);
  if (removed.length === 1 && added.length === 1) return true;
  const sorted = (lines: readonly string[]) => lines.map(withoutComma).toSorted().join('\n');
  return sorted(removed) === sorted(added);
}

/** The lines of each that are not in the other, from the first that differs to the last. */
function linesBetween(before: Frontmatter, after: Frontmatter | null) {
  const [old, now] = [linesOf(before), after ? linesOf(after) : []];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return { removed: old.slice(start, old.length - end), added: now.slice(start, now.length - end) };
}

function linesOf({ source }: Frontmatter): readonly string[] {
  return source.split('\n');
}

/** A line without its comma and comment; without its dash too, which the first key of a list item shares. */
function withoutComma(line: string): string {
  return line.replace(/,?\s*(?:#.*)?$/, '').replace(/^(\s*)- /, '$1  ');
}
