import { expect, test } from 'vitest';
import { columnOf, lineEnd, lineStart, newlineOf } from './lines';

const text = '\none\r\ntwo';

test('a line is found from any place in it, its line break included', () => {
  const places = Array.from({ length: text.length + 1 }, (_, at) => [
    lineStart(text, at),
    lineEnd(text, at),
    columnOf(text, at),
  ]);
  expect(places).toEqual([
    [0, 1, 0],
    ...[0, 1, 2, 3, 4].map((column) => [1, 6, column]),
    ...[0, 1, 2, 3].map((column) => [6, 9, column]),
  ]);
});

test('a text has one line break', () => {
  expect([text, 'one\ntwo', ''].map(newlineOf)).toEqual(['\r\n', '\n', '\n']);
});
