import { isDateText, isList, sameValue, type Value, type ValueMap } from '../content/value';

/** What a post's field must hold: one of the values, or a text that the pattern finds something in. */
export interface EntryFilter {
  readonly field: string;
  /** A list stands for any of its values. A post that holds a list fits by any of its own. */
  readonly value?: Value;
  /** Comes from a configuration: hostile until run by a linear engine. */
  readonly pattern?: string;
}

/** Makes the test of a filter; the engine for patterns is fetched for one that has any. A pattern that cannot be run holds nothing back. */
export async function entryFilter(filter: EntryFilter): Promise<(values: ValueMap) => boolean> {
  const { pattern } = filter;
  if (pattern === undefined) return (values) => fitsValue(filter, values);
  const { checkPattern } = await import('../lib/check-pattern');
  return (values) =>
    fitsValue(filter, values) && own(filter, values).some((one) => checkPattern(pattern, textOf(one)) !== false);
}

/** Whether a post passes as far as the filter's value goes. */
export function fitsValue(filter: EntryFilter, values: ValueMap): boolean {
  const { value } = filter;
  if (value === undefined) return true;
  const wanted = isList(value) ? value : [value];
  return own(filter, values).some((one) => wanted.some((other) => sameValue(one, other)));
}

/** What a post has in the filter's field: its value, and each of its items where it is a list. */
function own({ field }: EntryFilter, values: ValueMap): readonly Value[] {
  const found = Object.hasOwn(values, field) ? (values[field] ?? null) : null;
  return isList(found) ? [...found, found] : [found];
}

function textOf(value: Value): string {
  if (isDateText(value)) return value.date;
  return value === null || typeof value === 'object' ? '' : String(value);
}
