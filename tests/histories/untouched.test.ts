import { expect, test } from 'vitest';
import { openBody } from '../../src/editor/document/open';
import { changedBytes } from './untouched';

const syntax = { templateTags: true, kramdown: false, directives: true };
const opened = openBody('Underlined\n==========\n\nAnd again\n---\n', syntax);

/** The blocks given by their places among the first ones, copied where null, as they were saved. */
function judge(places: readonly (number | 'copy')[], saved: string): string | null {
  const first = opened.document;
  const copy = openBody(opened.text, syntax).document.child(1);
  const blocks = places.map((place) => (place === 'copy' ? copy : first.child(place)));
  const document = first.type.create(null, blocks);
  return changedBytes({ opened, first, document, read: openBody(saved, syntax) });
}

test('a block that stayed keeps its bytes', () => {
  expect(judge([1], 'And again\n---\n')).toBeNull();
  expect(judge([1], 'And again\n----------\n')).toBe('And again\n---');
});

test('a copy that has the bytes stands for its block, and for one alone', () => {
  expect(judge([1, 'copy'], 'And again\n----------\n\nAnd again\n---\n')).toBeNull();
  expect(judge([1, 'copy'], 'And again\n----------\n\nAnd again\n----------\n')).toBe('And again\n---');
  expect(judge([0, 'copy'], 'Underlined\n===\n\nAnd again\n---\n')).toBe('Underlined\n==========');
});
