const language = 'en-GB';

/** Times as people say them. */
export const when = {
  /** "just now", "2 minutes ago", "yesterday", "on Sunday", "3 November"; epoch milliseconds. */
  ago(time: number, now: number): string {
    const minutes = Math.floor((now - time) / 60_000);
    if (minutes < 1) return 'just now';
    if (minutes < 60) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ago`;
    const days = daysBetween(time, now);
    const hours = Math.floor(minutes / 60);
    if (days === 0 || hours < 6) return `${hours} ${hours === 1 ? 'hour' : 'hours'} ago`;
    if (days === 1) return 'yesterday';
    if (days < 7) return new Intl.DateTimeFormat(language, { weekday: 'long' }).format(time);
    return when.day(new Date(time).toISOString(), now);
  },
  /** "14 November", with its year when that is another one; ISO 8601, '' when it is none. */
  day(date: string, now: number): string {
    const parts = read(date);
    if (!parts) return '';
    const sameYear = parts.year === new Date(now).getFullYear();
    return format(parts, { day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) });
  },
  /** "14 November 2026", or "14 November 2026, 08:30": a day or a moment as it is written, ISO 8601; '' when it is none. */
  moment(date: string): string {
    const parts = read(date);
    if (!parts) return '';
    const day = format(parts, { day: 'numeric', month: 'long', year: 'numeric' });
    const clock = /T(\d\d:\d\d)/.exec(date)?.[1];
    return clock === undefined ? day : `${day}, ${clock}`;
  },
  /** The heading of a group of posts: a month of this year, or a year; null when the date is none. */
  group(date: string, now: number): string | null {
    const parts = read(date);
    if (!parts) return null;
    const thisYear = parts.year === new Date(now).getFullYear();
    return format(parts, thisYear ? { month: 'long' } : { year: 'numeric' });
  },
  /** "11:20", or with the day when it is not today; epoch milliseconds. */
  clock(time: number, now: number): string {
    const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(time);
    return daysBetween(time, now) === 0 ? clock : `${clock} on ${when.day(new Date(time).toISOString(), now)}`;
  },
};

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date as it is written, whatever the reader's time zone: a post of the 14th is a post of the 14th. */
function read(date: string): DateParts | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!found || Number.isNaN(Date.parse(found[0]))) return null;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

function format({ year, month, day }: DateParts, options: Intl.DateTimeFormatOptions): string {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(time);
}

/** Midnights between two moments, where the reader is. */
function daysBetween(from: number, to: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round(Math.abs(midnight(to) - midnight(from)) / 86_400_000);
}
