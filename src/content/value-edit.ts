import type { Frontmatter } from './frontmatter';
import { isMap, sameValue, type Value, type ValueMap, type ValuePath } from './value';
import { valueAt, withInserted, withMoved, withoutValue, withValue } from './value-path';

/** One change to one value, wherever it lies. */
export type ValueEdit =
  | { readonly kind: 'set'; readonly path: ValuePath; readonly value: Value }
  /** Puts a value before the list item that the path names; the index after the last item appends. */
  | { readonly kind: 'insert'; readonly path: ValuePath; readonly value: Value }
  | { readonly kind: 'remove'; readonly path: ValuePath }
  | { readonly kind: 'move'; readonly path: ValuePath; readonly to: number };

/** The edit as a verified splice; null when it cannot be made alone. */
export function makeEdit(frontmatter: Frontmatter, edit: ValueEdit): Frontmatter | null {
  const { path } = edit;
  switch (edit.kind) {
    case 'set': {
      const old = valueAt(frontmatter.values, path);
      return old !== undefined && sameValue(old, edit.value) ? frontmatter : frontmatter.set(path, edit.value);
    }
    case 'insert':
      return path.length > 1 && isNothing(valueAt(frontmatter.values, path.slice(0, -1)))
        ? frontmatter.set(path.slice(0, -1), [edit.value])
        : frontmatter.insert(path, edit.value);
    case 'remove':
      return valueAt(frontmatter.values, path) === undefined ? frontmatter : frontmatter.remove(path);
    case 'move':
      return frontmatter.move(path, edit.to);
  }
}

/** A copy of a value with the edit made. Undefined when nothing lies at its path. */
export function editedValue(root: Value, edit: ValueEdit): Value | undefined {
  const { path } = edit;
  if (edit.kind === 'set') return withValue(root, path, edit.value);
  const top: ValueMap = { root };
  const inside = ['root', ...path];
  const made =
    edit.kind === 'insert'
      ? isNothing(valueAt(top, inside.slice(0, -1)))
        ? withValue(top, inside.slice(0, -1), [edit.value])
        : withInserted(top, inside, edit.value)
      : edit.kind === 'remove'
        ? withoutValue(top, inside)
        : withMoved(top, inside, edit.to);
  return isMap(made) ? made['root'] : undefined;
}

/** The edit as seen from the value that holds this one under a key or at an index. */
export function editBelow(step: string | number, edit: ValueEdit): ValueEdit {
  return { ...edit, path: [step, ...edit.path] };
}

/**
 * The edits of one value with another one behind them, and without those that it makes idle: what was typed on the way,
 * an item that was added and removed again, a way in many steps.
 */
export function withEdit(edits: readonly ValueEdit[], edit: ValueEdit): readonly ValueEdit[] {
  const before = edits.slice(0, -1);
  const last = edits.at(-1);
  if (!last) return [edit];
  if (edit.kind === 'set') {
    if (edit.path.length < 2) return [edit];
    const from = edits.findLastIndex(({ kind }) => kind !== 'set') + 1;
    const kept = edits.filter((one, index) => index < from || !startsWith(one.path, edit.path));
    const owner = kept.at(-1);
    if (owner?.kind === 'insert' && startsWith(edit.path, owner.path)) {
      const value = withValue(owner.value, edit.path.slice(owner.path.length), edit.value);
      if (value !== undefined) return [...kept.slice(0, -1), { ...owner, value }];
    }
    return [...kept, edit];
  }
  if (edit.kind === 'remove' && last.kind === 'insert' && isSamePath(edit.path, last.path)) return before;
  if (edit.kind === 'move' && last.kind === 'move' && isSamePath(edit.path, withLast(last.path, last.to)))
    return last.path.at(-1) === edit.to ? before : [...before, { ...last, to: edit.to }];
  return [...edits, edit];
}

function isNothing(value: Value | undefined): boolean {
  return value === undefined || value === null;
}

function withLast(path: ValuePath, step: number): ValuePath {
  return [...path.slice(0, -1), step];
}

function startsWith(path: ValuePath, start: ValuePath): boolean {
  return start.every((step, index) => path[index] === step);
}

function isSamePath(a: ValuePath, b: ValuePath): boolean {
  return a.length === b.length && startsWith(a, b);
}
