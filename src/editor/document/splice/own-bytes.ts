import { lineStart } from '../../../lib/lines';
import type { DocumentChange } from './splice-document';

/**
 * Steps whose blocks, written anew or in another place, keep the bytes that they have in the file: the whole of their lines,
 * or without the indent of the first, where that would put them into a container.
 */
export type Verbatim = ReadonlyMap<number, 'lines' | 'block'>;

export const nothingVerbatim: Verbatim = new Map();

/** The bytes that a step's block keeps; null for one that is printed. */
export function ownBytes(change: DocumentChange, step: number, verbatim: Verbatim): string | null {
  const place = ownPlace(change, step);
  const how = verbatim.get(step);
  if (!place || !how) return null;
  const { text } = change.opened;
  return text.slice(how === 'lines' ? startOfIndent(text, place.from) : place.from, place.to);
}

/** Whether a step's block is one of the file's with an indent of its own. */
export function isIndented(change: DocumentChange, step: number): boolean {
  const place = ownPlace(change, step);
  return place !== null && startOfIndent(change.opened.text, place.from) < place.from;
}

/** Where the blanks before a block in its first line start. */
export function startOfIndent(text: string, from: number): number {
  return from - (/[ \t]*$/.exec(text.slice(lineStart(text, from), from))?.[0].length ?? 0);
}

/** Where a block that stayed, moved or was copied lies in the file, not in a container. */
function ownPlace({ opened, before, after, steps }: DocumentChange, index: number) {
  const step = steps[index];
  if (step?.kind !== 'kept' && step?.kind !== 'added') return null;
  const block = step.kind === 'kept' ? before[step.before] : after[step.after];
  const place = block && opened.places.get(block);
  return place && before.includes(block) ? place : null;
}
