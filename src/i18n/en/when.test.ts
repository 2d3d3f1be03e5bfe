import { expect, test } from 'vitest';
import { when } from './when';

const now = new Date(2026, 10, 20, 15, 0).getTime();
const minutes = (count: number) => now - count * 60_000;

test.each([
  [minutes(0), 'just now'],
  [minutes(1), '1 minute ago'],
  [minutes(2), '2 minutes ago'],
  [minutes(60), '1 hour ago'],
  [minutes(14 * 60), '14 hours ago'],
  [minutes(20 * 60), 'yesterday'],
  [new Date(2026, 10, 15, 12).getTime(), 'Sunday'],
  [new Date(2026, 10, 3, 12).getTime(), '3 November'],
  [new Date(2025, 10, 3, 12).getTime(), '3 November 2025'],
])('%d is %s', (time, words) => {
  expect(when.ago(time, now)).toBe(words);
});

test('a day is the day that is written, whatever the zone', () => {
  expect(when.day('2026-11-14', now)).toBe('14 November');
  expect(when.day('2026-11-14T23:59:00-11:00', now)).toBe('14 November');
  expect(when.day('2019-02-28T00:00:00Z', now)).toBe('28 February 2019');
  expect(when.day('someday', now)).toBe('');
  expect(when.day('2026-99-99', now)).toBe('');
});

test('this year is grouped by month, other years whole', () => {
  expect(when.group('2026-11-14', now)).toBe('November');
  expect(when.group('2025-12-31', now)).toBe('2025');
  expect(when.group('', now)).toBeNull();
});

test('a moment has its year, and its time when that is written', () => {
  expect(when.moment('2026-11-14')).toBe('14 November 2026');
  expect(when.moment('2026-11-14T08:30')).toBe('14 November 2026, 08:30');
  expect(when.moment('soon')).toBe('');
});

test('a clock names the day when it is another one', () => {
  expect(when.clock(new Date(2026, 10, 20, 11, 20).getTime(), now)).toBe('11:20');
  expect(when.clock(new Date(2026, 10, 21, 9, 5).getTime(), now)).toBe('09:05 on 21 November');
});
