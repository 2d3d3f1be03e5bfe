import type { Step } from '../align/step';
import type { Splice } from './splice';

/** A row of blocks in a container, and how each step from the old to the new row is written. */
export interface Sequence {
  readonly text: string;
  readonly lineEnding: string;
  /** Where the old blocks lie. */
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
  readonly steps: readonly Step[];
  /** What the containers put before each line. */
  readonly prefix: string;
  /** Splices for a changed block; null when there are none on this level. */
  readonly change: (before: number, after: number) => readonly Splice[] | null;
  /** The text of a new block, and whether it follows its neighbour without a blank line; null for one that is not written. */
  readonly add: (after: number, neighbour: number) => { readonly text: string; readonly isTight: boolean } | null;
}

/** Splices for a row of blocks of which at least one stays; null when there are none on this level. */
export function spliceSequence({ text, lineEnding, stretches, steps, prefix, change, add }: Sequence): Splice[] | null {
  const firstStay = steps.find((step) => step.kind === 'kept' || step.kind === 'changed');
  if (!firstStay || !('before' in firstStay)) return null;
  const first = firstStay.before;
  const blank = lineEnding + prefix.trimEnd();
  const splices: Splice[] = [];
  let last = -1;
  for (const step of steps) {
    if (step.kind === 'removed') {
      splices.push(removal(step.before));
    } else if (step.kind === 'added') {
      const added = add(step.after, last < 0 ? first : last);
      if (added) splices.push(insertion(added));
    } else {
      const changed = step.kind === 'kept' ? [] : change(step.before, step.after);
      if (!changed) return null;
      splices.push(...changed);
      last = step.before;
    }
  }
  return splices;

  function insertion(added: { text: string; isTight: boolean }): Splice {
    const separator = (added.isTight ? '' : blank) + lineEnding + prefix;
    if (last < 0) {
      const from = lineStart(stretchAt(first).from);
      return { from, to: from, text: added.text + separator };
    }
    const at = endOf(last);
    const hasBlank = last + 1 >= stretches.length || added.isTight || isBlank(gap(last));
    return { from: at, to: at, text: separator + added.text + (hasBlank ? '' : blank) };
  }

  /** Before a block's own indent: what stands above it has none. */
  function lineStart(at: number): number {
    const line = text.lastIndexOf('\n', at - 1) + 1;
    return prefix === '' && /^[ \t]*$/.test(text.slice(line, at)) ? line : at;
  }

  /** A block goes with the gap before it, unless only that one has a blank line. */
  function removal(index: number): Splice {
    const { from } = stretchAt(index);
    const next = index + 1 < stretches.length ? stretchAt(index + 1).from : null;
    const takesGapAfter = next !== null && (index < first || (isBlank(gap(index - 1)) && !isBlank(gap(index))));
    return takesGapAfter ? { from, to: next, text: '' } : { from: endOf(index - 1), to: endOf(index), text: '' };
  }

  function gap(index: number): string {
    return text.slice(endOf(index), stretchAt(index + 1).from);
  }

  function stretchAt(index: number): { from: number; to: number } {
    return stretches[index] ?? { from: text.length, to: text.length };
  }

  /** Where a block's last line ends. */
  function endOf(index: number): number {
    const { to } = stretchAt(index);
    const blanks = /^[ \t]+(?=\r?\n|$)/.exec(text.slice(to, to + 200))?.[0].length ?? 0;
    return to + blanks;
  }
}

function isBlank(gap: string): boolean {
  return /\n[ \t>]*\r?\n/.test(gap);
}
