import { isDateText, isList, isMap, type Value } from '../../value';

export type TomlQuote = 'basic' | 'literal';

/** A value on one line, as it stands behind `key =` or in an array. */
export function printTomlValue(value: Value, quote: TomlQuote): string {
  if (typeof value === 'string') return printTomlString(value, quote);
  if (isDateText(value)) return value.date;
  if (isList(value)) return `[${value.map((item) => printTomlValue(item, quote)).join(', ')}]`;
  if (!isMap(value)) return String(value);
  const pairs = Object.entries(value).map(([key, item]) => printTomlPair(key, item, quote));
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

export function printTomlPair(key: string, value: Value, quote: TomlQuote): string {
  return `${printTomlKey(key)} = ${printTomlValue(value, quote)}`;
}

/** `[key]` and its rows, each with its line break. */
export function printTomlTable(
  key: string,
  rows: Readonly<Record<string, Value>>,
  quote: TomlQuote,
  newline: string,
): string {
  const lines = [
    `[${printTomlKey(key)}]`,
    ...Object.entries(rows).map(([name, value]) => printTomlPair(name, value, quote)),
  ];
  return lines.map((line) => line + newline).join('');
}

export function printTomlString(text: string, quote: TomlQuote): string {
  if (quote === 'literal' && !/['\p{Cc}]/u.test(text.replaceAll('\t', ''))) return `'${text}'`;
  return JSON.stringify(text).replaceAll('\u007f', '\\u007f');
}

function printTomlKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : printTomlString(key, 'basic');
}
