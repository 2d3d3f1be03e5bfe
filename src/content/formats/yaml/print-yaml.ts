import { type DateText, entriesOf, isDateText, isList, isMap, type Value } from '../../value';
import { printString, type Quote } from './yaml-scalar';

/** The habits of one YAML text, for what is added to it. */
export interface YamlStyle {
  readonly quote: Quote;
  readonly itemQuote: Quote;
  readonly list: 'flow' | 'block';
  /** By how many columns a list's dashes stand to the right of their key. */
  readonly listIndent: number;
  readonly newline: string;
}

export const plainStyle: YamlStyle = {
  quote: 'plain',
  itemQuote: 'plain',
  list: 'block',
  listIndent: 2,
  newline: '\n',
};

/** What follows `key:` or `-`, with its leading space or line break and without a final line break. `indent` is the column of the key or dash. */
export function printAfter(value: Value, indent: number, style: YamlStyle): string {
  if (isList(value)) {
    if (value.length === 0 || style.list === 'flow' || value.some(isList)) return ` ${printFlow(value, style)}`;
    return value.map((item) => printItem(item, indent + style.listIndent, style)).join('');
  }
  if (isMap(value) && Object.keys(value).length > 0) {
    return entriesOf(value)
      .map(([key, item]) => `${style.newline}${printPair(key, item, indent + 2, style)}`)
      .join('');
  }
  return ` ${typeof value === 'string' ? (printLiteral(value, indent + 2, style.newline) ?? printString(value, style.quote)) : printFlow(value, style)}`;
}

/** `key: value` at a column, without a final line break. */
export function printPair(key: string, value: Value, indent: number, style: YamlStyle): string {
  return `${' '.repeat(indent)}${printString(key, 'plain')}:${printAfter(value, indent, style)}`;
}

/** A value on one line, as it stands in `[…]` and `{…}`. */
export function printFlow(value: Value, style: YamlStyle): string {
  if (isList(value)) return `[${value.map((item) => printFlowScalar(item, style, style.itemQuote)).join(', ')}]`;
  if (isMap(value)) {
    const pairs = entriesOf(value).map(
      ([key, item]) => `${printString(key, 'plain', { inFlow: true })}: ${printFlow(item, style)}`,
    );
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
  }
  return printFlowScalar(value, style, style.quote);
}

function printFlowScalar(value: Value, style: YamlStyle, quote: Quote): string {
  if (typeof value === 'string') return printString(value, quote, { inFlow: true });
  return isList(value) || isMap(value) ? printFlow(value, style) : printPlain(value);
}

/** A boolean, number, null or date, which never need quotes. */
export function printPlain(value: boolean | number | null | DateText): string {
  return isDateText(value) ? value.date : String(value);
}

/** A literal block for a text of several lines, without its final line break; null when quotes must hold the text. */
function printLiteral(text: string, indent: number, newline: string): string | null {
  const lines = text.split('\n');
  const clip = lines.at(-1) === '';
  if (clip) lines.pop();
  if (lines.length < 2 || lines[0]?.trim() === '' || lines.at(-1) === '' || /^\s/.test(text) || text.includes('\r'))
    return null;
  return [clip ? '|' : '|-', ...lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line))].join(newline);
}

/** A line break, the dash at a column and the item, without a final line break. */
export function printItem(item: Value, indent: number, style: YamlStyle): string {
  const dash = `${style.newline}${' '.repeat(indent)}-`;
  if (typeof item === 'string') return `${dash}${printAfter(item, indent, { ...style, quote: style.itemQuote })}`;
  if (isList(item)) return `${dash} ${printFlow(item, style)}`;
  if (!isMap(item) || Object.keys(item).length === 0) return dash + printAfter(item, indent, style);
  const pairs = entriesOf(item).map(([key, value]) => printPair(key, value, indent + 2, style));
  return `${dash} ${pairs.join(style.newline).slice(indent + 2)}`;
}
