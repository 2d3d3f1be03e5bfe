import type { Site } from './site';

/** Whether a site is built without its posts of this date (ISO 8601) for now; `now` in epoch milliseconds. */
export function isAhead({ publishing }: Pick<Site, 'publishing'>, date: string | null, now: number): boolean {
  return publishing?.future === 'left-out' && date !== null && Date.parse(date) > now;
}
