/**
 * A frontmatter value, whatever the format. A date keeps the text it has in the file, because its exact form
 * (zone, precision, separators) is the site's own: TOML's date-times and YAML's plain timestamps become a `DateText`.
 */
export type Value = string | number | boolean | null | DateText | readonly Value[] | ValueMap;

export interface ValueMap {
  readonly [key: string]: Value;
}

/** A date written without quotes: `2026-11-14`, `2026-11-14 08:30:00 +0100`. In JSON, dates are strings. */
export interface DateText {
  readonly date: string;
}

/** Where a value lies: keys and list indexes from the top of the frontmatter. */
export type ValuePath = readonly (string | number)[];

/** Something that could not be read, told in a code that a screen turns into words. Offsets count UTF-16 units of the file. */
export interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly at?: readonly [from: number, to: number];
}

const isMapAllTheSame = Symbol('a map, though its only key is "date"');
const writtenOrder = Symbol('the keys in the order of the file');

/**
 * A map of values. Unlike a literal, a map whose only key is `date` is not mistaken for a `DateText`, and `keysOf` knows
 * the order in which the entries were given even where a key is a number (`2024`), which JavaScript would list first.
 */
export function mapOf(entries: Iterable<readonly [key: string, value: Value]>): ValueMap {
  const list = [...entries];
  const map: ValueMap = Object.fromEntries(list);
  if (list.some(([key]) => /^\d+$/.test(key)))
    Object.defineProperty(map, writtenOrder, { value: [...new Set(list.map(([key]) => key))] });
  return isDateText(map) ? Object.defineProperty(map, isMapAllTheSame, { value: true }) : map;
}

/** A map's keys in the order in which they were written. */
export function keysOf(map: ValueMap): readonly string[] {
  const order = (map as { readonly [writtenOrder]?: readonly string[] })[writtenOrder];
  return order ?? Object.keys(map);
}

/** A map's entries in the order in which they were written. */
export function entriesOf(map: ValueMap): readonly (readonly [key: string, value: Value])[] {
  return keysOf(map).map((key) => [key, map[key] ?? null]);
}

export function isDateText(value: Value | undefined): value is DateText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'date' in value &&
    typeof value.date === 'string' &&
    Object.keys(value).length === 1 &&
    !(isMapAllTheSame in value)
  );
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** A map of keys, which a `DateText` is not. */
export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDateText(value);
}

/** Whether two values are the same; the order of keys in a map does not count. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (Object.is(a, b)) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (isDateText(a) || isDateText(b)) return isDateText(a) && isDateText(b) && a.date === b.date;
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/** Whether all maps of two equal values have their keys in the same order; at the path `free`, one key may stand anywhere. */
export function sameOrder(a: Value | undefined, b: Value | undefined, free: ValuePath | null = null): boolean {
  const [step, ...rest] = free ?? [];
  const below = (key: string | number) => (step === key && rest.length > 0 ? rest : null);
  if (isList(a) && isList(b)) return a.every((item, index) => sameOrder(item, b[index], below(index)));
  if (!isMap(a) || !isMap(b)) return true;
  const counted = (map: ValueMap) => keysOf(map).filter((key) => rest.length > 0 || key !== step);
  const order = counted(b);
  return (
    counted(a).every((key, index) => key === order[index]) &&
    keysOf(a).every((key) => sameOrder(a[key], b[key], below(key)))
  );
}
