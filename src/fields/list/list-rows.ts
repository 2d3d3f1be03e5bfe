import { useState } from 'react';
import { moved } from '../../content/value-path';

/** What stays the same of a list's items while they change place, so that each keeps its control. */
export interface ListRows {
  readonly ids: readonly number[];
  readonly insert: (at: number) => number;
  readonly remove: (at: number) => void;
  readonly move: (from: number, to: number) => void;
}

let made = 0;

/** Ids for a list of this many items, which they keep as the list is changed by the answered functions. */
export function useListRows(length: number): ListRows {
  const [kept, setKept] = useState<readonly number[]>(() => fresh(length));
  const ids = kept.length === length ? kept : [...kept.slice(0, length), ...fresh(length - kept.length)];
  if (ids !== kept) setKept(ids);
  return {
    ids,
    insert: (at) => {
      const [id = 0] = fresh(1);
      setKept(ids.toSpliced(at, 0, id));
      return id;
    },
    remove: (at) => setKept(ids.toSpliced(at, 1)),
    move: (from, to) => setKept(moved(ids, from, to) ?? ids),
  };
}

function fresh(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, () => ++made);
}
