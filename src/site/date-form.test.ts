import { describe, expect, test } from 'vitest';
import type { Value } from '../content/value';
import { dateFormOf, printDate, readDate, withCommonZone } from './date-form';

describe('reading', () => {
  test.each<[Value, string | null]>([
    [{ date: '2026-11-14' }, '2026-11-14'],
    ['2026/1/5', '2026-01-05'],
    ['2026-11-14T08:30:00Z', '2026-11-14T08:30:00Z'],
    ['2026-11-14T08:30:00.123Z', '2026-11-14T08:30:00.123Z'],
    ['2017-08-10 07:00:00 +0000', '2017-08-10T07:00:00+00:00'],
    [{ date: '2023-03-15T11:00:00-07:00' }, '2023-03-15T11:00:00-07:00'],
    ['2018-01-20 11:00', '2018-01-20T11:00:00'],
    ['25 Aug 2024', '2024-08-25'],
    ['March 27th, 2020', '2020-03-27'],
    ['Thu, 5 Nov 2015 10:00 GMT', '2015-11-05T10:00:00Z'],
    [1_612_137_600_000, '2021-02-01T00:00:00.000Z'],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['soon', null],
    ['12', null],
    [2024, null],
    [true, null],
    ['', null],
  ])('%j is %j', (value, iso) => {
    expect(readDate(value)).toBe(iso);
  });
});

describe('the form', () => {
  test.each<[string, string]>([
    ['2026-11-14', 'YYYY-MM-DD'],
    ['2026/1/5', 'YYYY/M/D'],
    ['2026-11-14 08:30:00 +0100', 'YYYY-MM-DD HH:mm:ss ZZ'],
    ['2026-11-14T08:30:00+01:00', 'YYYY-MM-DDTHH:mm:ssZ'],
    ['2026-11-14T08:30:00.000Z', 'YYYY-MM-DDTHH:mm:ss.SSS[Z]'],
    ['2026-11-14 8:30', 'YYYY-MM-DD H:mm'],
    ['25 Aug 2024', 'D MMM YYYY'],
    ['05 August 2024', 'DD MMMM YYYY'],
    ['December 4, 2020', 'MMMM D, YYYY'],
  ])('of %s is %s, and prints it again', (text, form) => {
    expect(dateFormOf(text)).toBe(form);
    const iso = readDate(text) ?? '';
    const moment = new Date(iso.includes('T') ? iso : `${iso}T12:00:00`);
    expect(printDate(moment, withCommonZone(form, [text, text]))).toBe(text);
  });

  test.each(['soon', 'Thu, 5 Nov 2015'])('%s has none', (text) => {
    expect(dateFormOf(text)).toBeNull();
  });
});

describe('printing', () => {
  const moment = new Date('2026-11-05T08:09:10.123Z');

  test.each([
    ['YYYY-MM-DDTHH:mm:ss.SSS[Z]', '2026-11-05T08:09:10.123Z'],
    ['YYYY-MM-DD HH:mm:ss [+0000]', '2026-11-05 08:09:10 +0000'],
    ['YYYY-MM-DD HH:mm:ss [-0930]', '2026-11-04 22:39:10 -0930'],
    ['YYYY-MM-DDTHH:mm:ss[+05:30]', '2026-11-05T13:39:10+05:30'],
  ])('in the zone that %s names', (form, text) => {
    expect(printDate(moment, form)).toBe(text);
  });

  test('words', () => {
    expect(printDate(new Date(2026, 10, 5, 12), 'D MMM YYYY')).toBe('5 Nov 2026');
    expect(printDate(new Date(2026, 4, 25, 12), 'MMMM DD, YYYY')).toBe('May 25, 2026');
  });

  test("a form with a zone is printed in the person's own", () => {
    expect(Date.parse(printDate(moment, 'YYYY-MM-DDTHH:mm:ss.SSSZ'))).toBe(moment.getTime());
  });

  test('a zone that all dates share is kept', () => {
    const form = 'YYYY-MM-DD HH:mm:ss ZZ';
    expect(withCommonZone(form, ['2026-01-01 08:00:00 +0000', { date: '2026-07-01 08:00:00 +0000' }])).toBe(
      'YYYY-MM-DD HH:mm:ss [+0000]',
    );
    expect(withCommonZone(form, ['2026-01-01 08:00:00 +0100', '2026-07-01 08:00:00 +0200'])).toBe(form);
    expect(withCommonZone('YYYY-MM-DD', ['2026-01-01', '2026-01-02'])).toBe('YYYY-MM-DD');
  });
});
