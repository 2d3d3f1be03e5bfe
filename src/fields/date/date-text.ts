import { isDateText, type Value } from '../../content/value';
import { dateFormOf, printDate, readDate } from '../../site/date-form';

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
 * Another moment in the form of an older text, where it is of words (`Nov 14, 2026`). Null when that would not read as
 * the moment.
 */
export function reworded(text: string, moment: string): string | null {
  const form = dateFormOf(text);
  if (form === null || moment === '') return null;
  const printed = printDate(new Date(moment.includes('T') ? moment : `${moment}T12:00`), form);
  return controlDate(printed)?.value === moment ? printed : null;
}
