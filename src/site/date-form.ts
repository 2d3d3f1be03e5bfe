import { isDateText, type Value } from '../content/value';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date in any form that posts use. Gives ISO 8601: a day without a time zone (`2026-11-14`), a local moment
 * (`2026-11-14T08:30:00`), or a moment with its zone (`2026-11-14T08:30:00+01:00`). Null when it is no date.
 */
export function readDate(value: Value): string | null {
  if (typeof value === 'number') return isEpoch(value) ? new Date(value).toISOString() : null;
  const text = isDateText(value) ? value.date : typeof value === 'string' ? value.trim() : '';
  const parts = numeric(text) ?? worded(text);
  return parts && isReal(parts) ? print(parts) : null;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string | null;
  /** `Z` or `+01:00`; null without one. */
  readonly zone: string | null;
}

const clock = String.raw`(?:(?:[Tt]|,?\s+(?:at\s+)?)(\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?)\s*(Z|z|UTC|GMT|[-+]\d\d?:?(?:\d\d)?)?)?`;
const byNumber = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${clock}$`);
const dayFirst = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([a-z]{3,9})\\.?,?[\\s-]+(\\d{4})${clock}$`,
  'i',
);
const monthFirst = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${clock}$`,
  'i',
);

function numeric(text: string): Parts | null {
  const [, year, , month, day, time, zone] = byNumber.exec(text) ?? [];
  return year && month && day
    ? { year: +year, month: +month, day: +day, time: time ?? null, zone: zone ?? null }
    : null;
}

function worded(text: string): Parts | null {
  const [, day, name, year, time, zone] = dayFirst.exec(text) ?? reordered(monthFirst.exec(text)) ?? [];
  const month = months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return year && day && month > 0 ? { year: +year, month, day: +day, time: time ?? null, zone: zone ?? null } : null;
}

function reordered(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[2], match[1], ...match.slice(3)];
}

function isReal({ year, month, day, time }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hours < 25 && minutes < 60;
}

function print({ year, month, day, time, zone }: Parts): string {
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (time === null) return date;
  const [hours = '0', minutes = '00', seconds = '00'] = time.replace(',', '.').split(':');
  return `${date}T${hours.padStart(2, '0')}:${minutes}:${seconds}${zone === null ? '' : isoZone(zone)}`;
}

function isoZone(zone: string): string {
  const [, sign, hours = '0', minutes = '00'] = /^([-+])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
  return sign === undefined ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** Milliseconds between 1990 and 2100, as Dendron writes them. */
function isEpoch(value: number): boolean {
  return value > 631_152_000_000 && value < 4_102_444_800_000;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
