import { isIndented, type Verbatim } from './splice/own-bytes';
import { finest, levels } from './splice/scope';
import { applySplices } from './splice/splice';
import { spliceDocument, type DocumentChange } from './splice/splice-document';
import { windowsOf } from './splice/splice-window';
import { verify } from './verify/verify';

/** A save that was proven right: the level that each step reached, the steps that keep their bytes, the text. */
export interface Proven {
  readonly reached: readonly number[];
  readonly verbatim: Verbatim;
  readonly text: string;
}

const wholeBlock = levels.findIndex(({ unit }) => unit === 'block');
const neighbours = levels.findIndex(({ unit }) => unit === 'neighbours');
const mostAttempts = 30;
/** Letters read at most to find out: a long post is rather saved in time than with the fewest bytes. */
const mostLetters = 600_000;

/**
 * The same save with fewer bytes written anew. What failed may have taken along to whole blocks what it stands beside: each
 * such step tries its finer levels alone. Blocks that stayed were written anew with their neighbours, and those that moved
 * lost their indent: each tries its bytes.
 */
export function refine(change: DocumentChange, proven: Proven): Proven {
  let best = proven;
  const wrong = new Set<string>();
  const mostWrong = Math.min(mostAttempts, mostLetters / (proven.text.length + 1));
  const coarse = [...change.steps.keys()].filter((step) => levelOf(step) >= wholeBlock);
  const moved = [...change.steps.keys()].filter(
    (step) => change.steps[step]?.kind === 'added' && isIndented(change, step),
  );
  if (coarse.length > 1) coarse.forEach(tryFiner);
  for (const [from, to] of windowsOf(change.steps, (step) => levels[levelOf(step)] ?? finest))
    for (let step = from; step <= to; step++) if (change.steps[step]?.kind === 'kept') tryVerbatim(step);
  moved.forEach(tryVerbatim);
  return best;

  function levelOf(step: number): number {
    return best.reached[step] ?? 0;
  }

  function tryFiner(step: number) {
    for (let level = 0; level < levelOf(step); level++)
      if (prove({ ...best, reached: best.reached.with(step, level) })) return;
  }

  /** Beside a list that keeps its bytes, another may have to be written with the other marker. */
  function tryVerbatim(step: number) {
    const otherMarker = best.reached.map((level) => (level >= neighbours ? levels.length - 1 : level));
    for (const how of ['lines', 'block'] as const) {
      const verbatim = new Map([...best.verbatim, [step, how]] as const);
      if (prove({ ...best, verbatim }) || prove({ ...best, reached: otherMarker, verbatim })) return;
    }
  }

  function prove({ reached, verbatim }: Omit<Proven, 'text'>): boolean {
    if (wrong.size >= mostWrong) return false;
    const found = spliceDocument(change, (step) => levels[reached[step] ?? 0] ?? finest, verbatim);
    const text = found.kind === 'splices' ? applySplices(change.opened.text, found.splices) : null;
    if (found.kind === 'none' || text === null || wrong.has(text)) return false;
    if (text !== best.text && verify(change, found.splices, text).kind === 'wrong') {
      wrong.add(text);
      return false;
    }
    best = { reached, verbatim, text };
    return true;
  }
}
