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

export function isDateText(value: Value | undefined): value is DateText {
  return typeof value === 'object' && value !== null && 'date' in value && typeof value.date === 'string' && Object.keys(value).length === 1;
}
