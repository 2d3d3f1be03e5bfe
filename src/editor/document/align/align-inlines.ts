import type { Node as DocumentNode } from '@tiptap/pm/model';
import { longestCommon } from './longest-common';

/** A stretch of a text block's content that became another: offsets into the old and the new content. */
export interface Hunk {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

interface Token {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** Where the inline content of two text blocks differs, word by word. */
export function alignInlines(old: DocumentNode, current: DocumentNode): Hunk[] {
  const start = old.content.findDiffStart(current.content, 0);
  const end = old.content.findDiffEnd(current.content, old.content.size, current.content.size);
  if (start === null || end === null) return [];
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const whole: Hunk = { before: [start, end.a + overlap], after: [start, end.b + overlap] };
  const [before, after] = [tokens(old, ...whole.before), tokens(current, ...whole.after)];
  const hunks: Hunk[] = [];
  let [oldFrom, newFrom] = [start, start];
  const close = (oldTo: number, newTo: number) => {
    if (oldTo > oldFrom || newTo > newFrom) hunks.push({ before: [oldFrom, oldTo], after: [newFrom, newTo] });
  };
  for (const [one, other] of longestCommon(before, after, (some, others) => some?.key === others?.key)) {
    const [kept, same] = [before[one], after[other]];
    if (!kept || !same) continue;
    close(kept.from, same.from);
    [oldFrom, newFrom] = [kept.to, same.to];
  }
  close(whole.before[1], whole.after[1]);
  return hunks;
}

function tokens(block: DocumentNode, from: number, to: number): Token[] {
  const found: Token[] = [];
  block.nodesBetween(from, to, (node, position) => {
    const marks = JSON.stringify(node.marks);
    if (!node.isText) {
      found.push({ from: position, to: position + node.nodeSize, key: `${JSON.stringify(node)}` });
      return false;
    }
    const text = node.text ?? '';
    const [first, last] = [Math.max(0, from - position), Math.min(text.length, to - position)];
    for (const match of text.slice(first, last).matchAll(/\s+|[\p{L}\p{N}\p{M}_]+|[^]/gu)) {
      const at = position + first + match.index;
      found.push({ from: at, to: at + match[0].length, key: `${match[0]}\u0001${marks}` });
    }
    return false;
  });
  return found;
}
