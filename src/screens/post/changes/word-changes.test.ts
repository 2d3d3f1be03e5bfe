import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aroundChanges, wordChanges } from './word-changes';

test('one changed word is one word', () => {
  expect(wordChanges('down to the harbour at dawn', 'down to the haven at dawn')).toEqual([
    { kind: 'same', text: 'down to the ' },
    { kind: 'removed', text: 'harbour' },
    { kind: 'added', text: 'haven' },
    { kind: 'same', text: ' at dawn' },
  ]);
});

test('nothing changed is one run, and nothing at all is none', () => {
  expect(wordChanges('the same', 'the same')).toEqual([{ kind: 'same', text: 'the same' }]);
  expect(wordChanges('', '')).toEqual([]);
});

test('the runs spell both texts', () => {
  const words = fc.array(fc.constantFrom('a', 'bc', ' ', '\n', 'ä', '😀', '.', '1'), { maxLength: 40 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      const [before, after] = [left.join(''), right.join('')];
      const runs = wordChanges(before, after);
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('removed')).toBe(after);
      expect(without('added')).toBe(before);
    }),
  );
});

test('long texts that stayed are left out', () => {
  const long = 'word '.repeat(200);
  const shown = aroundChanges(wordChanges(`${long}old ${long}`, `${long}new ${long}`));
  expect(shown.filter((run) => run === null)).toHaveLength(2);
  expect(shown.map((run) => run?.text ?? '').join('').length).toBeLessThan(300);
});
