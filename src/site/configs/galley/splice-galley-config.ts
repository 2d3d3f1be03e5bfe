import { readData } from '../../../content/read-file';
import type { Frontmatter } from '../../../content/frontmatter';
import { isList, isMap, sameValue, type Value, type ValueMap, type ValuePath } from '../../../content/value';
import { valueAt } from '../../../content/value-path';
import type { Choices } from '../../with-choices';
import { galley } from './galley';
import { galleyValues } from './print-galley-config';

/**
 * A hand-written `galley.yml` that says `wanted` instead of `said`: only the differences are changed, each by a verified
 * splice, so that comments, the order of keys and what Galley does not know stay. Null when that cannot be done.
 */
export function spliceGalleyConfig(text: string, said: Choices, wanted: Choices): string | null {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const before = readData('galley.yml', text.slice(mark.length));
  if (before.problems.length > 0) return null;
  const made = changed(before, [], galleyValues(said), galleyValues(wanted));
  if (!made) return null;
  const result = mark + made.source;
  const read = galley.read(new Map([['galley.yml', result]]));
  return read && sameValue(galleyValues(read), galleyValues(wanted)) ? result : null;
}

/** The file with the difference between two values made at a path, which may be written otherwise there than either. */
function changed(
  file: Frontmatter,
  path: ValuePath,
  before: Value | undefined,
  after: Value | undefined,
): Frontmatter | null {
  if (before !== undefined && after !== undefined && sameValue(before, after)) return file;
  const there = valueAt(file.values, path);
  if (after === undefined) return there === undefined ? file : file.remove(path);
  if (isMap(after) && (path.length === 0 || isMap(there))) return changedMap(file, path, before, after);
  if (isList(after) && isList(there)) {
    const made = changedList(file, path, isList(before) ? before : [], after);
    if (made) return made;
  }
  return file.set(path, after);
}

function changedMap(
  file: Frontmatter,
  path: ValuePath,
  before: Value | undefined,
  after: ValueMap,
): Frontmatter | null {
  const old = isMap(before) ? before : {};
  const keys = [...new Set([...Object.keys(after), ...Object.keys(old)])];
  return keys.reduce<Frontmatter | null>(
    (made, key) => made && changed(made, [...path, key], own(old, key), own(after, key)),
    file,
  );
}

/** A list of maps that have names of their own; null for any other. */
function changedList(
  file: Frontmatter,
  path: ValuePath,
  before: readonly Value[],
  after: readonly Value[],
): Frontmatter | null {
  const wanted = after.map(idOf);
  if (wanted.includes(null) || new Set(wanted).size < wanted.length) return null;
  const gone = before.map(idOf).filter((id) => id !== null && !wanted.includes(id));
  let made: Frontmatter | null = file;
  const indexOf = (id: string | null) => itemsAt(made, path).findIndex((item) => idOf(item) === id);
  for (const id of gone) if (made && indexOf(id) >= 0) made = made.remove([...path, indexOf(id)]);
  for (const [to, item] of after.entries()) {
    const from: number = indexOf(wanted[to] ?? null);
    const old = before.find((one) => idOf(one) === wanted[to]);
    if (from < 0) made = made && made.insert([...path, to], item);
    else {
      const moved: Frontmatter | null = from === to || !made ? made : made.move([...path, from], to);
      made = moved && changed(moved, [...path, to], old, item);
    }
  }
  return made;
}

function itemsAt(file: Frontmatter | null, path: ValuePath): readonly Value[] {
  const found = file ? valueAt(file.values, path) : undefined;
  return isList(found) ? found : [];
}

/** What tells an item from its neighbours: a folder or a file by its path, anything else by its name. */
function idOf(item: Value): string | null {
  if (!isMap(item)) return null;
  const place = own(item, 'folder') ?? own(item, 'path');
  if (typeof place === 'string') return `/${place.replace(/^(?:\.?\/)+|\/+$/g, '')}`;
  const name = own(item, 'name') ?? own(item, 'label');
  return typeof name === 'string' ? name : null;
}

function own(map: ValueMap, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
