import { Node as DocumentNode } from '@tiptap/pm/model';
import type { MarkdownStyle } from '../construct';
import { alignChildren, type Step } from './align/align-children';
import { canonicalBlocks, isSamePost, type CanonicalBlock } from './canonical';
import { openBody, type OpenBody } from './open';
import { settleDocument } from './settle/settle-document';
import { findSources } from './splice/find-source';
import { finest, levels } from './splice/scope';
import { applySplices } from './splice/splice';
import { spliceDocument, type DocumentChange } from './splice/splice-document';
import { detectStyle, plainStyle } from './style';
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
  const current = inSchemaOf(opened.document, document);
  if (current.eq(opened.document)) return { kind: 'same', text: opened.text, step: 'same' };
  if (opened.tooHard) return { kind: 'refused', reason: opened.tooHard };
  try {
    return save(opened, settleDocument(opened, current), habits);
  } catch (problem) {
    return { kind: 'refused', reason: problem instanceof Error ? problem.message : 'unknown' };
  }
}

/** A live editor makes a schema of its own, and nodes of two schemas are never equal. */
function inSchemaOf({ type }: DocumentNode, document: DocumentNode): DocumentNode {
  return document.type.schema === type.schema ? document : DocumentNode.fromJSON(type.schema, document.toJSON());
}

function save(opened: OpenBody, current: DocumentNode, habits: MarkdownStyle): SavedBody {
  const wanted = canonicalBlocks(current);
  if (isSamePost(wanted, canonicalBlocks(opened.document))) return { kind: 'same', text: opened.text, step: 'same' };
  const before = opened.document.children.filter((block) => opened.places.has(block));
  const after = current.children.filter(isWritten);
  const steps = alignChildren(before, after);
  const change: DocumentChange = {
    opened,
    before,
    after,
    steps,
    style: detectStyle(opened.text, habits),
    sources: findSources(opened),
  };
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

      const blocks = canonicalBlocks(openBody(text, opened.syntax).document);
      if (isSamePost(blocks, wanted)) return { kind: 'saved', text, step: levels[Math.max(...reached)]?.name ?? '' };
      isFailed = differing(steps, wanted, blocks);
    }
    if (!coarsen(steps, reached, isFailed) && !coarsen(steps, reached, () => true)) break;
  }
  return { kind: 'refused', reason: 'not-proven' };
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

/** Which steps lie where the text read differently from what was wanted, or beside it. */
function differing(
  steps: readonly Step[],
  wanted: readonly CanonicalBlock[],
  found: readonly CanonicalBlock[],
): (step: number) => boolean {
  const shorter = Math.min(wanted.length, found.length);
  let start = 0;
  while (start < shorter && wanted[start]?.meaning === found[start]?.meaning) start++;
  let end = 0;
  while (end < shorter - start && wanted.at(-1 - end)?.meaning === found.at(-1 - end)?.meaning) end++;
  let after = -1;
  const positions = steps.map((step) => (after = 'after' in step ? step.after : after));
  return (step) => {
    const position = positions[step] ?? 0;
    return position >= start - 1 && position <= wanted.length - end;
  };
}
