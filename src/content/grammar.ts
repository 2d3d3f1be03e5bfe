import type { FormatName } from './frontmatter';
import type { Problem, Value, ValueMap, ValuePath } from './value';

/**
 * What a format brings to `splicedFrontmatter`: how its source is read, and which texts might carry a change. A proposal
 * may be wrong: it is only taken when reading it again gives exactly the change that was asked for.
 */
export interface Grammar<Tree> {
  readonly name: FormatName;
  read(source: string): Reading<Tree>;
  /** What a value reads as once it is written in this format; undefined when the format cannot hold it. */
  settle(value: Value): Value | undefined;
  /** What a value is in the place of the one at the path: a text of digits is a number where a number stands without quotes. */
  settleAt?(tree: Tree, path: ValuePath, value: Value): Value;
  /** Sources with `value` at the path, the best first. The path names a value that exists, a new key, or the end of a list. */
  set(tree: Tree, path: ValuePath, value: Value): Iterable<string>;
  /** Sources with `value` before the list item at the path. */
  insert(tree: Tree, path: ValuePath, value: Value): Iterable<string>;
  remove(tree: Tree, path: ValuePath): Iterable<string>;
  /** Sources in which the key at the path has another name. */
  rename(tree: Tree, path: ValuePath, name: string): Iterable<string>;
  /** Sources in which the key or item at the path, the sibling at index `from`, is the one at index `to`. */
  move(tree: Tree, path: ValuePath, from: number, to: number): Iterable<string>;
  raw(tree: Tree, path: ValuePath): string | null;
  /** Sources with the text in the place of `raw`. */
  setRaw(tree: Tree, path: ValuePath, text: string): Iterable<string>;
}

export interface Reading<Tree> {
  readonly tree: Tree;
  readonly values: ValueMap;
  /** Offsets count from the start of the source. */
  readonly problems: readonly Problem[];
  /** Top-level keys that only their text can change: why, and that text, which every change of another key must keep. */
  readonly locked?: ReadonlyMap<string, Locked>;
}

export interface Locked {
  readonly code: string;
  readonly text: string;
}

/** Limits of what is read; beyond them the frontmatter is shown as source only. */
export const limits = { length: 64 * 1024, depth: 32, aliases: 50 };
