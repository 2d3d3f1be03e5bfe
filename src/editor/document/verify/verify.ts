import type { Node as DocumentNode } from '@tiptap/pm/model';
import { meaningOf, meaningsOf } from '../canonical';
import { openBody, type OpenBody } from '../open';
import { judgeHardness } from '../read/hardness';
import type { Labels } from '../read/labels';
import type { Splice } from '../splice/splice';
import type { DocumentChange } from '../splice/splice-document';
import { hasOpenEnd, isIndivisible, reachesFar } from './far-reach';
import { windowsOf, type Window } from './windows';

/** Whether a text reads as the document that it was made for; else which steps lie where it reads differently, or beside. */
export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly isFailed: (step: number) => boolean };

/**
 * Reads the text that splices make of an opened body and compares it with what the document became. Only windows around
 * the splices are read, unless what they hold may count elsewhere, as the labels that are defined do.
 */
export function verify(change: DocumentChange, splices: readonly Splice[], text: string): Verdict {
  const ordered = splices.toSorted((one, other) => one.from - other.from || one.to - other.to);
  const windows = windowsOf(change, ordered, text);
  const { opened } = change;
  if (isIndivisible(opened, text) || windows.some((window) => countsElsewhere(window, opened, text)))
    return verifyWhole(change, text);
  const read = windows.map(({ from, to }) => openBody(text.slice(from, to), opened.syntax, opened.labels));
  if (read.some(({ document }) => hasOpenEnd(document, opened.syntax))) return verifyWhole(change, text);
  const verdicts = windows.map((window, index) => verifyWindow(change, window, read[index]));
  const wrong = [verifyOutside(change, windows), ...verdicts].filter((verdict) => verdict.kind === 'wrong');
  if (wrong.length > 0) return { kind: 'wrong', isFailed: (step) => wrong.some(({ isFailed }) => isFailed(step)) };
  return judgeHardness(text) === null ? { kind: 'right' } : { kind: 'wrong', isFailed: () => true };
}

/** The same by reading the whole text. */
export function verifyWhole(change: DocumentChange, text: string): Verdict {
  return compare(change, [0, change.steps.length], openBody(text, change.opened.syntax).document);
}

function verifyWindow(change: DocumentChange, { from, steps, end }: Window, read: OpenBody | undefined): Verdict {
  const last = read?.document.lastChild && read.places.get(read.document.lastChild);
  const isEnded = end === null || (last?.from === end.from - from && last.to === end.to - from);
  return read && !read.tooHard && isEnded
    ? compare(change, steps, read.document)
    : { kind: 'wrong', isFailed: (step) => step >= steps[0] && step < steps[1] };
}

/** Where there are no splices the text is as it was, and the document must be, too. */
function verifyOutside({ before, after, steps }: DocumentChange, windows: readonly Window[]): Verdict {
  const failed = new Set<number>();
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'kept' || windows.some((window) => index >= window.steps[0] && index < window.steps[1])) continue;
    const was = 'before' in step ? meaning(before[step.before]) : null;
    const is = 'after' in step ? meaning(after[step.after]) : null;
    if (was !== is) failed.add(index);
  }
  return failed.size === 0 ? { kind: 'right' } : { kind: 'wrong', isFailed: (step) => failed.has(step) };
}

/** Compares what the blocks of some steps should be with what was read in their place. */
function compare({ after, steps }: DocumentChange, [from, to]: Window['steps'], read: DocumentNode): Verdict {
  const wanted: (string | null)[] = [];
  const positions: number[] = [];
  for (const step of steps.slice(from, to)) {
    if ('after' in step) wanted.push(meaning(after[step.after]));
    positions.push(wanted.length - 1);
  }
  const found = meaningsOf(read);
  const shorter = Math.min(wanted.length, found.length);
  let start = 0;
  while (start < shorter && wanted[start] === found[start]) start++;
  if (start === wanted.length && start === found.length) return { kind: 'right' };
  let end = 0;
  while (end < shorter - start && wanted.at(-1 - end) === found.at(-1 - end)) end++;
  return {
    kind: 'wrong',
    isFailed: (step) => {
      const position = positions[step - from];
      return position !== undefined && position >= start - 1 && position <= wanted.length - end;
    },
  };
}

function meaning(block: DocumentNode | undefined): string | null {
  return block ? meaningOf(block) : null;
}

/** Whether what changed in a window may change how something outside it is read: its labels, or syntax without a near end. */
function countsElsewhere({ from, to, base }: Window, { text: old, syntax }: OpenBody, text: string): boolean {
  const [was, is] = [old.slice(base.from, base.to), text.slice(from, to)];
  if (reachesFar(was) || reachesFar(is)) return true;
  const canDefine = (source: string) => source.includes(']:');
  if (!canDefine(was) && !canDefine(is)) return false;
  return nameOf(openBody(was, syntax).labels) !== nameOf(openBody(is, syntax).labels);
}

function nameOf({ links, footnotes }: Labels): string {
  return JSON.stringify([links, footnotes].map((some) => [...new Set(some)].toSorted()));
}
