import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { MarkdownStyle } from '../construct';
import { alignChildren } from './align/align-children';
import type { Step } from './align/step';
import { isSamePost } from './canonical';
import { keepNodes } from './keep-nodes';
import type { OpenBody } from './open';
import { refine, type Proven } from './refine';
import { settleDocument } from './settle/settle-document';
import { sourcesOf } from './splice/find-source';
import { nothingVerbatim } from './splice/own-bytes';
import { finest, levels } from './splice/scope';
import { applySplices } from './splice/splice';
import { spliceDocument, type DocumentChange } from './splice/splice-document';
import { plainStyle, styleOf } from './style';
import { verify } from './verify/verify';
import { isWritten } from './write/write-document';

/**
 * What a save came to. 'same': nothing changed, the text is the file's own. 'saved': the text reads as the editor's
 * document; `step` names the coarsest splice that it took. 'refused': no splice could be proven right.
 */
export type SavedBody =
  | { readonly kind: 'same' | 'saved'; readonly text: string; readonly step: string }
  | { readonly kind: 'refused'; readonly reason: string };

const mostAttempts = 60;

/**
 * The body's new text: the file's own, spliced where the document changed, and proven by reading it again. What cannot be
 * proven is refused. `habits` is the style of new text where the file shows none. Never throws.
 */
export function saveBody(opened: OpenBody, document: DocumentNode, habits: MarkdownStyle = plainStyle): SavedBody {
  const current = keepNodes(opened.document, document);
  if (current === opened.document) return { kind: 'same', text: opened.text, step: 'same' };
  if (opened.tooHard) return { kind: 'refused', reason: opened.tooHard };
  try {
    const settled = settleDocument(opened, current);
    return isSamePost(settled.children.filter(isWritten), opened.document.children.filter(isWritten))
      ? { kind: 'same', text: opened.text, step: 'same' }
      : save(changeOf(opened, settled, habits));
  } catch (problem) {
    return { kind: 'refused', reason: problem instanceof Error ? problem.message : 'unknown' };
  }
}

/** What became of the opened body's blocks in a settled document. */
export function changeOf(opened: OpenBody, settled: DocumentNode, habits: MarkdownStyle): DocumentChange {
  const before = opened.document.children.filter((block) => opened.places.has(block));
  const after = settled.children.filter(isWritten);
  const steps = alignChildren(before, after);
  return { opened, before, after, steps, style: styleOf(opened, habits), sources: sourcesOf(opened) };
}

function save(change: DocumentChange): SavedBody {
  const { opened, steps } = change;
  const reached = steps.map(() => 0);
  let tried: string | null = null;
  let isFailed: (step: number) => boolean = () => true;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = spliceDocument(change, (step) => levels[reached[step] ?? 0] ?? finest);
    const text = found.kind === 'splices' ? applySplices(opened.text, found.splices) : null;
    if (found.kind === 'none') {
      isFailed = (step) => step === found.step;
    } else if (text === null) {
      isFailed = () => true;
    } else if (text !== tried) {
      tried = text;
      const verdict = verify(change, found.splices, text);
      if (verdict.kind === 'right') return told(refine(change, { reached, verbatim: nothingVerbatim, text }));
      ({ isFailed } = verdict);
    }
    if (!coarsen(steps, reached, isFailed) && !coarsen(steps, reached, () => true)) break;
  }
  return { kind: 'refused', reason: 'not-proven' };
}

function told({ text, reached }: Proven): SavedBody {
  return { kind: 'saved', text, step: levels[Math.max(...reached)]?.name ?? '' };
}

/** Moves failed steps to their next level; false when none of them has one. */
function coarsen(steps: readonly Step[], reached: number[], isFailed: (step: number) => boolean): boolean {
  let moved = false;
  for (const [index, step] of steps.entries()) {
    const level = reached[index] ?? 0;
    if (step.kind === 'kept' || !isFailed(index) || level >= levels.length - 1) continue;
    reached[index] = level + 1;
    moved = true;
  }
  return moved;
}
