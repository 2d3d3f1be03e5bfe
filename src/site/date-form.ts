import { isDateText, type Value } from '../content/value';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const months = monthNames.map((name) => name.slice(0, 3).toLowerCase());

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

/**
 * The form of a date's text: `2026-11-14 08:30:00 +0100` is `YYYY-MM-DD HH:mm:ss ZZ`. Tokens: YYYY, M, MM, MMM, MMMM, D, DD,
 * H, HH, mm, ss, S… (fractions), Z (`+01:00`), ZZ (`+0100`), x (milliseconds since 1970); text in brackets stands for itself (`[Z]`). Null when it is
 * no date whose form can be printed.
 */
export function dateFormOf(value: Value): string | null {
  if (typeof value === 'number') return isEpoch(value) ? 'x' : null;
  const text = isDateText(value) ? value.date : typeof value === 'string' ? value.trim() : '';
  const date = readDate(text);
  const form = byNumber.test(text) ? numericForm(text) : wordedForm(text);
  return date === null || form === null || readDate(printDate(new Date(date), form)) === null ? null : form;
}

/** A moment in a date form. A form with a zone written out (`[Z]`, `[+0100]`) is printed in that zone, else in the person's own. */
export function printDate(moment: Date, form: string): string {
  if (form === 'x') return String(moment.getTime());
  const fixed = /\[(Z|[-+]\d\d:?\d\d)\]/.exec(form)?.[1];
  const offset = fixed === undefined ? -moment.getTimezoneOffset() : minutesOf(fixed);
  const local = new Date(moment.getTime() + offset * 60_000);
  return form.replace(
    /\[([^\]]*)\]|YYYY|MMMM|MMM|MM|M|DD|D|HH|H|mm|ss|S+|ZZ|Z/g,
    (token, literal?: string) => literal ?? printed(token, local, offset),
  );
}

/** The form with its zone written out when all these dates have the same: the site keeps to one zone. */
export function withCommonZone(form: string, values: readonly Value[]): string {
  const zones = new Set(
    values.flatMap(
      (value) =>
        /(?:Z|[-+]\d\d:?\d\d)$/.exec(isDateText(value) ? value.date : typeof value === 'string' ? value : '')?.[0] ??
        [],
    ),
  );
  const [zone] = zones;
  return zones.size === 1 && zone !== undefined && values.length > 1 ? form.replace(/ZZ?$/, `[${zone}]`) : form;
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

function numericForm(text: string): string {
  return text.replace(byNumber, (_, year: string, separator: string, month: string, day: string) => {
    const date = [year.replace(/\d/g, 'Y'), month.length === 1 ? 'M' : 'MM', day.length === 1 ? 'D' : 'DD'].join(
      separator,
    );
    return date + clockForm(text.slice([year, month, day].join(separator).length));
  });
}

function clockForm(clockText: string): string {
  const [, gap = '', hours = '', seconds, fraction = '', space = '', zone = ''] =
    /^(\D+)(\d{1,2}):\d\d(:\d\d)?([.,]\d+)?(\s*)(.*)$/.exec(clockText) ?? [];
  if (hours === '') return '';
  const clockTokens = `${hours.length === 1 ? 'H' : 'HH'}:mm${seconds === undefined ? '' : ':ss'}${fraction.replace(/\d/g, 'S')}`;
  const zoneToken = /^[-+]\d\d:\d\d$/.test(zone)
    ? 'Z'
    : /^[-+]\d{4}$/.test(zone)
      ? 'ZZ'
      : zone === ''
        ? ''
        : `[${zone}]`;
  return `${/[a-z]/i.test(gap) && gap.trim() !== 'T' ? `[${gap}]` : gap}${clockTokens}${space}${zoneToken}`;
}

/** Null for a date with the name of its weekday, which no form here can print. */
function wordedForm(text: string): string | null {
  const [, date = '', clockText = ''] = /^(.*?\d{4})(.*)$/.exec(text) ?? [];
  const words = date.match(/[a-z]{3,}/gi) ?? [];
  if (words.length !== 1) return null;
  const form = date
    .replace(/\d{4}$/, 'YYYY')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)?\b/, (_, day: string) => (day.startsWith('0') ? 'DD' : 'D'))
    .replace(/[a-z]{3,}/i, (word) => (word.length === 3 ? 'MMM' : 'MMMM'));
  return form + clockForm(clockText);
}

function printed(token: string, local: Date, offset: number): string {
  const name = monthNames[local.getUTCMonth()] ?? '';
  const parts: Readonly<Record<string, string>> = {
    YYYY: pad(local.getUTCFullYear(), 4),
    MMMM: name,
    MMM: name.slice(0, 3),
    MM: pad(local.getUTCMonth() + 1),
    M: `${local.getUTCMonth() + 1}`,
    DD: pad(local.getUTCDate()),
    D: `${local.getUTCDate()}`,
    HH: pad(local.getUTCHours()),
    H: `${local.getUTCHours()}`,
    mm: pad(local.getUTCMinutes()),
    ss: pad(local.getUTCSeconds()),
    Z: zoneText(offset, ':'),
    ZZ: zoneText(offset, ''),
  };
  return parts[token] ?? pad(local.getUTCMilliseconds(), 3).padEnd(token.length, '0').slice(0, token.length);
}

function zoneText(offset: number, colon: string): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${colon}${pad(minutes % 60)}`;
}

function minutesOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([-+])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
