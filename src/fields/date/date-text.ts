import { isDateText, type Value } from '../../content/value';
import { readDate } from '../../site/date-form';

/** A date as a native control has it: a day, `2026-11-14`, or a local moment, `2026-11-14T08:30`. The zone stays with the file's text. */
export interface ControlDate {
  readonly precision: 'day' | 'minute';
  readonly value: string;
}

const pattern =
  /^(?<year>\d{4})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?:(?<gap>[Tt]|\s+)(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?<fraction>(?:[.,]\d+)?))?(?<zone>.*))?$/s;

/** What the control shows for a value, or null when it is no date. */
export function controlDate(value: Value): ControlDate | null {
  const iso = readDate(value);
  if (iso === null) return null;
  return iso.length > 10 ? { precision: 'minute', value: iso.slice(0, 16) } : { precision: 'day', value: iso };
}

/** The text of a value that may stand for a date. */
export function dateTextOf(value: Value): string | null {
  return isDateText(value) ? value.date : typeof value === 'string' ? value : null;
}

/**
 * The same text with another moment in it: separators, padding, zone and quotes stay as they are. `moment` is what the
 * control has. Null when the text is not of numbers (`Nov 14, 2026`).
 */
export function withMoment(text: string, moment: string): string | null {
  const form = pattern.exec(text)?.groups;
  const [, newYear, newMonth = '', newDay = '', newHour, newMinute = ''] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(moment) ?? [];
  if (!form || newYear === undefined) return null;
  const { separator = '-', month = '', day = '', gap = '', hour, minute = '', second, fraction = '', zone = '' } = form;
  const date = [newYear, like(month, newMonth), like(day, newDay)].join(separator);
  if (hour === undefined) return date;
  const rest = `${gap}${hour}:${minute}${second === undefined ? '' : `:${second}${fraction}`}${zone}`;
  const isSame = newHour === undefined || (Number(newHour) === Number(hour) && newMinute === minute);
  if (isSame) return date + rest;
  const seconds = second === undefined ? '' : `:00${fraction.replaceAll(/\d/g, '0')}`;
  return `${date}${gap}${like(hour, newHour)}:${newMinute}${seconds}${zone}`;
}

/** Digits with a leading zero or without, as the old ones were. */
function like(old: string, digits: string): string {
  return old.length === 1 ? String(Number(digits)) : digits;
}

/**
 * The form of a date's text, for other dates like it: `2026-11-14 08:30:00 +0100` has `YYYY-MM-DD HH:mm:ss ZZ`. `Z` is a
 * zone such as `+01:00`, `[Z]` the letter. Null when the text is not of numbers.
 */
export function dateFormOf(value: Value): string | null {
  const form = pattern.exec(dateTextOf(value) ?? '')?.groups;
  if (!form || readDate(value) === null) return null;
  const { separator = '-', month = '', day = '', gap = '', hour, second, fraction = '', zone = '' } = form;
  const date = ['YYYY', month.length === 1 ? 'M' : 'MM', day.length === 1 ? 'D' : 'DD'].join(separator);
  if (hour === undefined) return date;
  const seconds = second === undefined ? '' : `:ss${fraction.replaceAll(/\d/g, 'S')}`;
  const zoneForm = zone
    .replace(/Z$/i, '[Z]')
    .replace(/[-+]\d\d:\d\d$/, 'Z')
    .replace(/[-+]\d{4}$/, 'ZZ');
  return `${date}${gap}${hour.length === 1 ? 'H' : 'HH'}:mm${seconds}${zoneForm}`;
}

/** A text of a form, to be changed with `withMoment`; its zone is the one here, `minutes` ahead of UTC. */
export function modelOf(form: string, minutes: number = -new Date().getTimezoneOffset()): string {
  const zone = `${minutes < 0 ? '-' : '+'}${[Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0')).join(':')}`;
  return form.replaceAll(/\[([^\]]*)\]|YYYY|MM|M|DD|D|HH|H|mm|ss|S+|ZZ|Z/g, (token, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    if (token === 'YYYY') return '2026';
    if (token === 'ZZ') return zone.replace(':', '');
    if (token === 'Z') return zone;
    return /^[MD]$/.test(token)
      ? '1'
      : /^H$/.test(token)
        ? '0'
        : token.startsWith('S')
          ? '0'.repeat(token.length)
          : token === 'MM' || token === 'DD'
            ? '01'
            : '00';
  });
}
