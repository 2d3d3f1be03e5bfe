import type { Problem, Value, ValueMap, ValuePath } from './value';

export type FormatName = 'yaml' | 'toml' | 'json';

/**
 * The frontmatter of one post, immutable. Every change is a splice of the source text that is verified by reading the
 * result again: it holds the change that was asked for and everything else as before, comments, key order and quoting
 * included. `null` is answered when no splice could be verified: then the person changes the text.
 */
export interface Frontmatter {
  readonly format: FormatName;
  /** The opening fence with its line ending, the text between the fences, the closing fence with its line ending. */
  readonly open: string;
  readonly source: string;
  readonly close: string;
  /** What is between the fences; with `problems`, only what its plain lines seem to say, to be shown and never written. */
  readonly values: ValueMap;
  /** Top-level keys in the order of the file. */
  readonly keys: readonly string[];
  /** Non-empty when the source could not be read whole; then every change answers null. */
  readonly problems: readonly Problem[];
  /** Top-level keys that can be read and not be changed but as text, with the reason: a key that is there twice, a template in its place. */
  readonly locked: ReadonlyMap<string, string>;
  /** The value's own text as it stands in the source, a block's lines without their common indentation; null when the path is absent. */
  raw(path: ValuePath): string | null;
  /** Puts text in the place of `raw(path)`, if only the value at the path changes by it. */
  setRaw(path: ValuePath, text: string): Frontmatter | null;
  /** Changes or adds a value. Dates, quoting and list style follow what was there, then the file's own habits. */
  set(path: ValuePath, value: Value): Frontmatter | null;
  /** Removes a key or list item with its own line(s). */
  remove(path: ValuePath): Frontmatter | null;
  /** Puts a value before the list item that the path names; the index after the last item appends. */
  insert(path: ValuePath, value: Value): Frontmatter | null;
  /** Gives a key another name, in its place and in its quotes. Null also when the map has the name already. */
  rename(path: ValuePath, name: string): Frontmatter | null;
  /** Puts a key or list item at another index among its siblings, with its lines and the comments right above them. */
  move(path: ValuePath, to: number): Frontmatter | null;
}

export interface Format {
  readonly name: FormatName;
  /** Splits a file (without its byte-order mark), or answers null when its first line is not this format's fence. */
  split(file: string): { open: string; source: string; close: string; body: string } | null;
  read(parts: { open: string; source: string; close: string }): Frontmatter;
  /** Frontmatter for a new post: the keys in the given order, with `like`'s quoting and list style or the plainest. */
  create(entries: readonly (readonly [key: string, value: Value])[], like?: Frontmatter): Frontmatter;
}
