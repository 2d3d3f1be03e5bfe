import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listChanges, singleMove } from './list-changes';
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

test('one item that went elsewhere is told as that', () => {
  expect(singleMove(['a', 'b', 'c'], ['b', 'c', 'a'])).toEqual({ from: 0, to: 2 });
  expect(singleMove(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual({ from: 2, to: 0 });
  expect(singleMove(['a', 'b', 'c', 'd'], ['b', 'a', 'd', 'c'])).toBeNull();
  expect(singleMove(['a', 'b'], ['a', 'c'])).toBeNull();
  expect(singleMove(['a', 'b'], ['a', 'b'])).toBeNull();
});
