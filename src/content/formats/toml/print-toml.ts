import { entriesOf, isDateText, isList, isMap, type Value, type ValueMap } from '../../value';

export type TomlQuote = 'basic' | 'literal';

/** A value on one line, as it stands behind `key =` or in an array. */
export function printTomlValue(value: Value, quote: TomlQuote): string {
  if (typeof value === 'string') return printTomlString(value, quote);
  if (isDateText(value)) return value.date;
  if (isList(value)) return `[${value.map((item) => printTomlValue(item, quote)).join(', ')}]`;
  if (!isMap(value)) return String(value);
  const pairs = entriesOf(value).map(([key, item]) => printTomlPair(key, item, quote));
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** `key = value`, without a line break. */
export function printTomlPair(key: string, value: Value, quote: TomlQuote): string {
  return `${printTomlKey(key)} = ${printTomlValue(value, quote)}`;
}

/** `[key]` and its rows, each with its line break. */
export function printTomlTable(key: string, rows: ValueMap, quote: TomlQuote, newline: string): string {
  return `[${printTomlKey(key)}]${newline}${printTomlRows(rows, quote, newline)}`;
}

/** The rows of a table, each with its line break. */
export function printTomlRows(rows: ValueMap, quote: TomlQuote, newline: string): string {
  return entriesOf(rows)
    .map(([name, value]) => printTomlPair(name, value, quote) + newline)
    .join('');
}

/** A string on one line, in single quotes where it may be and that is the file's way: https://toml.io/en/v1.0.0#string */
export function printTomlString(text: string, quote: TomlQuote): string {
  if (quote === 'literal' && !/['\p{Cc}]/u.test(text.replaceAll('\t', ''))) return `'${text}'`;
  return JSON.stringify(text).replaceAll('\u007f', '\\u007f');
}

/** A key, quoted where it must be: https://toml.io/en/v1.0.0#keys */
export function printTomlKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : printTomlString(key, 'basic');
}
