import { expect, test } from 'vitest';
import { controlDate, reworded, withMoment } from './date-text';

test.each([
  ['2026-11-14', '2026-12-03', '2026-12-03'],
  ['2026/1/4', '2026-12-03', '2026/12/3'],
  ['2026-11-14 08:30:00 +0100', '2026-11-15T08:30', '2026-11-15 08:30:00 +0100'],
  ['2026-11-14T08:30:12.345Z', '2026-11-14T08:30', '2026-11-14T08:30:12.345Z'],
  ['2026-11-14T08:30:12.345Z', '2026-11-14T09:00', '2026-11-14T09:00:00.000Z'],
  ['2026-11-14 8:30', '2026-11-14T07:05', '2026-11-14 7:05'],
  ['2026-11-14T08:30:12+05:45', '2026-11-20T08:30', '2026-11-20T08:30:12+05:45'],
])('%s with %s is %s', (text, moment, expected) => expect(withMoment(text, moment)).toBe(expected));

test('words and half a date are left alone', () => {
  expect(withMoment('November 14, 2026', '2026-12-03')).toBeNull();
  expect(withMoment('2026-11-14', '')).toBeNull();
});

test.each([
  ['2026-11-14', { precision: 'day', value: '2026-11-14' }],
  ['2026-11-14 08:30:00 +0100', { precision: 'minute', value: '2026-11-14T08:30' }],
  ['November 14, 2026', { precision: 'day', value: '2026-11-14' }],
  ['tomorrow', null],
])('the control shows %s as %j', (text, expected) => expect(controlDate(text)).toEqual(expected));

test('a date in words stays one', () => {
  expect(reworded('November 14, 2026', '2026-12-03')).toBe('December 3, 2026');
  expect(reworded('next week', '2026-12-03')).toBeNull();
});
