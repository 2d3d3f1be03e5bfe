import { expect, test } from 'vitest';
import { entriesOf, isDateText, isMap, keysOf, mapOf, sameOrder, sameValue } from './value';
import { valueAt, withInserted, withMoved, withoutValue, withRenamed, withValue } from './value-path';

test('a date is no map, and a map whose only key is `date` is no date', () => {
  expect(isDateText({ date: '2026-01-01' })).toBe(true);
  const map = mapOf([['date', 'soon']]);
  expect([isDateText(map), isMap(map)]).toEqual([false, true]);
  expect(sameValue(map, { date: 'soon' })).toBe(false);
  expect(sameValue(map, mapOf([['date', 'soon']]))).toBe(true);
});

test('values are compared whatever the order of keys', () => {
  expect(sameValue({ a: 1, b: [true, null] }, { b: [true, null], a: 1 })).toBe(true);
  expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
});

test('a path leads to a value; own keys only', () => {
  const root = { a: [{ b: 1 }] };
  expect(valueAt(root, ['a', 0, 'b'])).toBe(1);
  expect(valueAt(root, ['constructor'])).toBeUndefined();
  expect(valueAt(root, ['a', 'length'])).toBeUndefined();
});

test('copies with a value, without one, with one more', () => {
  const root = { a: [1, 2], m: { x: 1 } };
  expect(withValue(root, ['m', 'y'], 2)).toEqual({ a: [1, 2], m: { x: 1, y: 2 } });
  expect(withValue(root, ['n', 'y'], 2)).toEqual({ ...root, n: { y: 2 } });
  expect(withValue(root, ['a', 2], 3)).toEqual({ ...root, a: [1, 2, 3] });
  expect(withValue(root, ['a', 5], 3)).toBeUndefined();
  expect(withValue(root, ['a', 'x'], 3)).toBeUndefined();
  expect(withInserted(root, ['a', 0], 0)).toEqual({ ...root, a: [0, 1, 2] });
  expect(withoutValue(root, ['a', 0])).toEqual({ ...root, a: [2] });
  expect(withoutValue(root, ['m', 'x'])).toEqual({ a: [1, 2], m: {} });
  expect(withoutValue(root, ['m', 'y'])).toBeUndefined();
});

test('copies with another name, and in another order', () => {
  const root = { a: [1, 2, 3], m: { x: 1, y: 2 } };
  expect(Object.keys(withRenamed(root, ['a'], 'b') ?? {})).toEqual(['b', 'm']);
  expect(withRenamed(root, ['m', 'x'], 'y')).toBeUndefined();
  expect(withRenamed(root, ['a', 0], 'y')).toBeUndefined();
  expect(withMoved(root, ['a', 0], 2)).toEqual({ ...root, a: [2, 3, 1] });
  expect(Object.keys(withMoved(root, ['m'], 0) ?? {})).toEqual(['m', 'a']);
  expect(withMoved(root, ['a', 0], 3)).toBeUndefined();
  expect(withMoved(root, ['b'], 0)).toBeUndefined();
});

test('keys that are numbers keep their place', () => {
  const map = mapOf([
    ['b', 1],
    ['2024', 2],
  ]);
  expect(keysOf(map)).toEqual(['b', '2024']);
  expect(entriesOf(map)).toEqual([
    ['b', 1],
    ['2024', 2],
  ]);
  const moved = withMoved(map, ['2024'], 0);
  expect(sameValue(map, moved)).toBe(true);
  expect(sameOrder(map, moved)).toBe(false);
  expect(sameOrder(map, moved, ['2024'])).toBe(true);
});

test('a key named __proto__ is a key like any other', () => {
  const changed = withValue({}, ['__proto__'], { polluted: true });
  expect(Object.keys(changed ?? {})).toEqual(['__proto__']);
  expect('polluted' in {}).toBe(false);
});
