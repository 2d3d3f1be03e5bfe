import type { Node as DocumentNode } from '@tiptap/pm/model';

// One Chinese or Japanese character counts as a word, as word processors count them.
const character = String.raw`\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}`;
const letters = String.raw`(?:(?!${character})[\p{L}\p{N}\p{M}])+`;
const word = new RegExp(String.raw`${character}|${letters}(?:['’.,-]${letters})*`, 'gu');

/** The number of words that readers see in a document, or in a stretch of it; code blocks and raw source are not counted. */
export function countWords(document: DocumentNode, from = 0, to = document.content.size): number {
  let count = 0;
  document.nodesBetween(from, to, (node, at) => {
    if (!node.isTextblock) return true;
    const [start, end] = [Math.max(0, from - at - 1), Math.min(node.content.size, to - at - 1)];
    if (!node.type.spec.code && end > start) count += node.textBetween(start, end, ' ', ' ').match(word)?.length ?? 0;
    return false;
  });
  return count;
}
