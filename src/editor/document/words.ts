import type { Node as DocumentNode } from '@tiptap/pm/model';

// One Chinese or Japanese character counts as a word, as word processors count them.
const character = String.raw`\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}`;
const letters = String.raw`(?:(?!${character})[\p{L}\p{N}\p{M}])+`;
const word = new RegExp(String.raw`${character}|${letters}(?:['’.,-]${letters})*`, 'gu');

/** The number of words that readers see in a document; code blocks and raw source are not counted. */
export function countWords(document: DocumentNode): number {
  let count = 0;
  document.descendants((node) => {
    if (!node.isTextblock) return true;
    if (!node.type.spec.code) count += node.textBetween(0, node.content.size, ' ', ' ').match(word)?.length ?? 0;
    return false;
  });
  return count;
}
