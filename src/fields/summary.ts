import { isDateText, isList, isMap, type Value } from '../content/value';

/** Keys that tell people which of several things it is, the likeliest first. */
const telling = ['name', 'title', 'label', 'heading', 'question', 'text', 'caption', 'alt', 'id', 'url', 'href', 'src'];
const longest = 60;

/** A value in a few words: an object by its name or title, never by the key `except`; '' when nothing tells. */
export function summaryOf(value: Value, except?: string): string {
  if (isMap(value)) {
    const key = [...telling, ...Object.keys(value)].find((one) => one !== except && isTold(value[one]));
    return key === undefined ? '' : summaryOf(value[key] ?? null);
  }
  if (isList(value))
    return value
      .map((item) => summaryOf(item))
      .filter(Boolean)
      .slice(0, 3)
      .join(', ');
  const text = isDateText(value) ? value.date : value === null ? '' : String(value).replaceAll(/\s+/g, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}

function isTold(value: Value | undefined): boolean {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}
