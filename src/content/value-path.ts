import type { ValuePath } from './frontmatter';
import { isList, isMap, mapOf, type Value, type ValueMap } from './value';

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
  return mapOf(Object.entries({ ...root, [step]: inner }));
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
    : mapOf(Object.entries(parent ?? {}).filter(([key]) => key !== last));
  return withValue(root, path.slice(0, -1), rest);
}

function child(value: Value | undefined, step: string | number): Value | undefined {
  if (isList(value)) return typeof step === 'number' ? value[step] : undefined;
  return isMap(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined;
}

function isPlaceIn(list: readonly Value[], step: string | number | undefined): step is number {
  return typeof step === 'number' && Number.isInteger(step) && step >= 0 && step <= list.length;
}
