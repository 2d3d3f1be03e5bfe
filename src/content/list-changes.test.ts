import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listChanges } from './list-changes';
import type { Value } from './value';

test('what stays is not touched', () => {
  expect(listChanges(['a', 'b', 'c'], ['a', 'c'])).toEqual([{ kind: 'remove', index: 1 }]);
  expect(listChanges(['a', 'c'], ['a', 'b', 'c'])).toEqual([{ kind: 'insert', index: 1, value: 'b' }]);
  expect(listChanges(['a', 'b'], ['a', 'x'])).toEqual([{ kind: 'set', index: 1, value: 'x' }]);
  expect(listChanges(['a'], ['a'])).toEqual([]);
});

test('the steps lead from any list to any other', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (from, to) => {
      const at: Value[] = [...from];
      for (const change of listChanges(from, to)) {
        if (change.kind === 'remove') at.splice(change.index, 1);
        else at.splice(change.index, change.kind === 'set' ? 1 : 0, change.value);
      }
      expect(at).toEqual(to);
    }),
  );
});
