import { expect, test } from 'vitest';
import { stepIn } from './step-in';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 9, 9],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 5],
  ['ArrowDown', 7, 9],
  ['ArrowUp', 6, 2],
  ['ArrowUp', 2, 2],
  ['PageDown', 0, 9],
  ['PageUp', 9, 1],
  ['Home', 7, 0],
  ['End', 0, 9],
  ['Enter', 3, null],
])('%s from %i leads to %s of ten in rows of four', (key, at, to) => {
  expect(stepIn({ key, at, columns: 4, count: 10 })).toBe(to);
});

test('nothing leads anywhere where nothing is', () => {
  expect(stepIn({ key: 'End', at: 0, columns: 4, count: 0 })).toBeNull();
});
