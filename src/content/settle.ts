import { entriesOf, isDateText, isList, isMap, mapOf, type DateText, type Value } from './value';

type Leaf = string | number | boolean | null | DateText;

/** A value with each of its leaves as `leaf` makes it; undefined when one of them cannot be held. */
export function settle(value: Value, leaf: (value: Leaf) => Leaf | undefined): Value | undefined {
  if (isList(value)) {
    const items = value.map((item) => settle(item, leaf));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (!isMap(value)) return typeof value === 'number' && !Number.isFinite(value) ? undefined : leaf(value);
  const entries = entriesOf(value).map(([key, item]) => [key, settle(item, leaf)] as const);
  return entries.every((entry): entry is readonly [string, Value] => entry[1] !== undefined)
    ? mapOf(entries)
    : undefined;
}

/** A leaf as formats see it that write dates plainly when they look like one, and as text otherwise. */
export function withPlainDates(isPlainDate: (text: string) => boolean): (value: Leaf) => Leaf {
  return (value) => (isDateText(value) && !isPlainDate(value.date) ? value.date : value);
}
