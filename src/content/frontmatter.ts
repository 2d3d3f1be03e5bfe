import type { Problem, Value, ValueMap } from './value';

export type FormatName = 'yaml' | 'toml' | 'json';

/** Where a value lies: keys and list indexes from the top of the frontmatter. */
export type ValuePath = readonly (string | number)[];

/**
 * The frontmatter of one post, immutable. Every change is a splice of the source text that is verified by reading the
 * result again: comments, key order and quoting survive, and `null` is answered when no splice could be verified.
 */
export interface Frontmatter {
  readonly format: FormatName;
  /** The opening fence with its line ending, the text between the fences, the closing fence with its line ending. */
  readonly open: string;
  readonly source: string;
  readonly close: string;
  readonly values: ValueMap;
  /** Top-level keys in the order of the file. */
  readonly keys: readonly string[];
  /** Non-empty when the source could not be read whole; then `values` holds what could be read and every `set` answers null. */
  readonly problems: readonly Problem[];
  /** The value's own text as it stands in the source, or null when the path is absent. */
  raw(path: ValuePath): string | null;
  /** Changes or adds a value. Dates, quoting and list style follow what was there, then the file's own habits. */
  set(path: ValuePath, value: Value): Frontmatter | null;
  /** Removes a key or list item with its own line(s). */
  remove(path: ValuePath): Frontmatter | null;
  /** Puts a value before the list item that the path names; the index after the last item appends. */
  insert(path: ValuePath, value: Value): Frontmatter | null;
}

export interface Format {
  readonly name: FormatName;
  /** Splits a file (without its byte-order mark), or answers null when its first line is not this format's fence. */
  split(file: string): { open: string; source: string; close: string; body: string } | null;
  read(parts: { open: string; source: string; close: string }): Frontmatter;
  /** Frontmatter for a new post: the keys in the given order, with `like`'s quoting and list style or the plainest. */
  create(entries: readonly (readonly [key: string, value: Value])[], like?: Frontmatter): Frontmatter;
}
