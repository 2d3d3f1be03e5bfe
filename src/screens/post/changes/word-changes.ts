import { diffComm } from 'node-diff3';

/** A run of words that stayed, came or went. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many words two texts are compared by lines. */
const most = 12_000;

/** What changed between two texts, word by word; whole lines in texts that are very long. Joined without the removed runs it is `after`. */
export function wordChanges(before: string, after: string): readonly WordRun[] {
  const [start, end] = commonEnds(before, after);
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const pieces = (text: string) => text.match(/\n|[^\S\n]+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
  const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const [a, b] = pieces(old).length + pieces(now).length > most ? [lines(old), lines(now)] : [pieces(old), pieces(now)];
  const middle = diffComm(a, b).flatMap((part): WordRun[] => {
    if ('common' in part) return [{ kind: 'same', text: part.common.join('') }];
    return [
      { kind: 'removed', text: part.buffer1.join('') },
      { kind: 'added', text: part.buffer2.join('') },
    ];
  });
  const runs: WordRun[] = [
    { kind: 'same', text: before.slice(0, start) },
    ...middle,
    { kind: 'same', text: before.slice(before.length - end) },
  ];
  return joined(runs.filter(({ text }) => text !== ''));
}

/** The runs around the changes, with at most so many characters of what stayed; null stands for what is left out. */
export function aroundChanges(runs: readonly WordRun[], context = 120): readonly (WordRun | null)[] {
  return runs.flatMap((run, index): (WordRun | null)[] => {
    if (run.kind !== 'same' || run.text.length <= 2 * context) return [run];
    const head = index === 0 ? '' : run.text.slice(0, context).replace(/\S+$/, '');
    const tail = index === runs.length - 1 ? '' : run.text.slice(-context).replace(/^(?:[^\n]*\n|\S+)\s*/, '');
    return [head && { kind: 'same' as const, text: head }, null, tail && { kind: 'same' as const, text: tail }].filter(
      (part) => part !== '',
    );
  });
}

/** Lengths of what two texts begin and end with alike, at word ends. */
function commonEnds(a: string, b: string): [start: number, end: number] {
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  while (start > 0 && /[\p{L}\p{N}_\ud800-\udfff]/u.test(a[start - 1] ?? '')) start--;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  while (end > 0 && /[\p{L}\p{N}_\ud800-\udfff]/u.test(a[a.length - end] ?? '')) end--;
  return [start, end];
}

function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const result: WordRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === run.kind) result[result.length - 1] = { kind: run.kind, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
