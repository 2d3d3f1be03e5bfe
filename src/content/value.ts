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

/** Something that could not be read, told in a code that a screen turns into words. Offsets count UTF-16 units of the file. */
export interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly at?: readonly [from: number, to: number];
}

const isMapAllTheSame = Symbol('a map, though its only key is "date"');

/** A map of values. Unlike a literal, a map whose only key is `date` is not mistaken for a `DateText`. */
export function mapOf(entries: Iterable<readonly [key: string, value: Value]>): ValueMap {
  const map: ValueMap = Object.fromEntries(entries);
  return isDateText(map) ? Object.defineProperty(map, isMapAllTheSame, { value: true }) : map;
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
