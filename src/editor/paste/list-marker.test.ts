import { expect, test } from 'vitest';
import { readMarker } from './list-marker';

test.each([
  ['3.', 3],
  ['(b)', 2],
  ['iv)', 4],
  ['2.3.', 3],
  ['2-', 2],
  ['٣-', 3],
  ['б)', 2],
  ['γ.', 3],
  ['ב.', 2],
  ['二、', 2],
  ['３．', 3],
])('%s is the number %i', (mark, number) => {
  expect(readMarker(mark)).toEqual({ isOrdered: true, number });
});

test.each(['•', 'o', '§', 'Ø', '-', '☐', '●', ''])('%s is a bullet', (mark) => {
  expect(readMarker(mark)).toEqual({ isOrdered: false, number: 1 });
});
