import { entriesOf, isList, isMap, keysOf, mapOf, type Value, type ValueMap, type ValuePath } from './value';

/** The value at a path, or undefined when nothing lies there. */
export function valueAt(root: Value | undefined, path: ValuePath): Value | undefined {
  return path.reduce<Value | undefined>(child, root);
}

/** A copy with `value` at the path; maps are made where they are missing. Undefined when a list or plain value stands in the way. */
export function withValue(root: Value | undefined, path: ValuePath, value: Value): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = withValue(child(root, step), rest, value);
  if (inner === undefined) return undefined;
  if (isList(root))
    return isPlaceIn(root, step) ? root.slice(0, step).concat([inner], root.slice(step + 1)) : undefined;
  if (typeof step === 'number' || (root !== undefined && root !== null && !isMap(root))) return undefined;
  const entries = root && isMap(root) ? entriesOf(root) : [];
  return mapOf(
    entries.some(([key]) => key === step)
      ? entries.map(([key, old]) => [key, key === step ? inner : old])
      : [...entries, [step, inner]],
  );
}

/** A copy with `value` put before the list item that the path names. Undefined when the path leads to no list. */
export function withInserted(root: ValueMap, path: ValuePath, value: Value): Value | undefined {
  const [list, index] = [valueAt(root, path.slice(0, -1)), path.at(-1)];
  if (!isList(list) || !isPlaceIn(list, index)) return undefined;
  return withValue(root, path.slice(0, -1), list.slice(0, index).concat([value], list.slice(index)));
}

/** A copy without the key or list item at the path. Undefined when nothing lies there. */
export function withoutValue(root: ValueMap, path: ValuePath): Value | undefined {
  const [parent, last] = [valueAt(root, path.slice(0, -1)), path.at(-1)];
  if (last === undefined || child(parent, last) === undefined) return undefined;
  const rest = isList(parent)
    ? parent.filter((_, index) => index !== last)
    : mapOf(isMap(parent) ? entriesOf(parent).filter(([key]) => key !== last) : []);
  return withValue(root, path.slice(0, -1), rest);
}

/** A copy in which the key at the path has another name, in the same place. Undefined when there is none, or the name is taken. */
export function withRenamed(root: ValueMap, path: ValuePath, name: string): Value | undefined {
  const [map, last] = [valueAt(root, path.slice(0, -1)), path.at(-1)];
  if (!isMap(map) || typeof last !== 'string' || !Object.hasOwn(map, last) || Object.hasOwn(map, name))
    return undefined;
  const entries = entriesOf(map).map(([key, value]) => [key === last ? name : key, value] as const);
  return withValue(root, path.slice(0, -1), mapOf(entries));
}

/** A copy in which the key or list item at the path stands at index `to` among its siblings. Undefined when there is no such place. */
export function withMoved(root: ValueMap, path: ValuePath, to: number): Value | undefined {
  const parent = valueAt(root, path.slice(0, -1));
  const from = siblingIndex(root, path);
  if (from === null) return undefined;
  if (isList(parent)) {
    const items = moved(parent, from, to);
    return items && withValue(root, path.slice(0, -1), items);
  }
  const entries = isMap(parent) ? moved(entriesOf(parent), from, to) : undefined;
  return entries && withValue(root, path.slice(0, -1), mapOf(entries));
}

/** The place of a key or list item among its siblings, or null when nothing lies at the path. */
export function siblingIndex(root: ValueMap, path: ValuePath): number | null {
  const [parent, last] = [valueAt(root, path.slice(0, -1)), path.at(-1)];
  if (last === undefined || child(parent, last) === undefined) return null;
  if (typeof last === 'number') return last;
  return isMap(parent) ? keysOf(parent).indexOf(last) : null;
}

/** The items with one of them at another index; undefined when there is no such index. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] | undefined {
  const item = items[from];
  if (item === undefined || !Number.isInteger(to) || to < 0 || to >= items.length) return undefined;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

function child(value: Value | undefined, step: string | number): Value | undefined {
  if (isList(value)) return typeof step === 'number' ? value[step] : undefined;
  return isMap(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined;
}

function isPlaceIn(list: readonly Value[], step: string | number | undefined): step is number {
  return typeof step === 'number' && Number.isInteger(step) && step >= 0 && step <= list.length;
}
