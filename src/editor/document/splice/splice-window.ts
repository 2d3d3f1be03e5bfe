import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Step } from '../align/step';
import { isAttributes } from '../attributes';
import { ownBytes, startOfIndent, type Verbatim } from './own-bytes';
import { printBlocks } from './print-block';
import type { Level, Scope } from './scope';
import type { Splice } from './splice';
import type { DocumentChange } from './splice-document';

/** Steps, from the first to the last, whose blocks are written anew together. */
export type Window = [from: number, to: number];

/** One splice for a window's blocks and the gaps between them; the `verbatim` steps among them keep their bytes. */
export function spliceWindow(change: DocumentChange, [from, to]: Window, scope: Scope, verbatim: Verbatim): Splice {
  const { opened, before, after, steps } = change;
  const { text, places } = opened;
  const pieces: Piece[] = [];
  for (const [index, step] of steps.slice(from, to + 1).entries()) {
    const block = 'after' in step ? after[step.after] : undefined;
    const last = pieces.at(-1);
    const own = ownBytes(change, from + index, verbatim);
    if (own !== null) pieces.push(own);
    else if (block && Array.isArray(last)) last.push(block);
    else if (block) pieces.push([block]);
  }
  const old = steps.slice(from, to + 1).flatMap((step) => ('before' in step ? step.before : []));
  const [first, last] = [placeOf(old.at(0)), placeOf(old.at(-1))];
  return {
    from: startOfIndent(text, first.from),
    to: last.to,
    text: pieces.map(written).join(''),
  };

  function written(piece: Piece, index: number): string {
    const { lineEnding } = scope.style;
    const isTight = typeof piece !== 'string' && isAttributes(piece[0]);
    const gap = index === 0 ? '' : isTight ? lineEnding : lineEnding + lineEnding;
    return gap + (typeof piece === 'string' ? piece : printBlocks(piece, scope));
  }

  function placeOf(block: number | undefined): { readonly from: number; readonly to: number } {
    const old = block === undefined ? undefined : before[block];
    return (old && places.get(old)) ?? { from: 0, to: text.length };
  }
}

/** Blocks that are printed together, or bytes of the file. */
type Piece = DocumentNode[] | string;

type Stay = Extract<Step, { readonly kind: 'kept' | 'changed' }>;
/** The stretches of steps that are written anew together: those on such a level, each with the nearest block on both sides that stays. */
export function windowsOf(steps: readonly Step[], levelOf: (step: number) => Level): Window[] {
  const windows: Window[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'kept' || levelOf(index).unit !== 'neighbours') continue;
    let [from, to] = [index - 1, index + 1];
    while (from > 0 && !isStay(steps[from])) from--;
    while (to < steps.length - 1 && !isStay(steps[to])) to++;
    const last = windows.at(-1);
    const window: Window = [Math.max(0, from), Math.min(steps.length - 1, to)];
    if (last && last[1] >= window[0]) last[1] = Math.max(last[1], window[1]);
    else windows.push(window);
  }
  return windows;
}

/** Whether a step has a block both before and after. */
export function isStay(step: Step | undefined): step is Stay {
  return step?.kind === 'kept' || step?.kind === 'changed';
}
