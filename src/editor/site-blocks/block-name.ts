import type { DeskMessages } from '../../i18n/desk-text';
import { blockWords } from '../../site/blocks/block-words';
import type { LearntBlock } from '../../site/blocks/learnt-block';
import type { Tag } from '../../site/tags/tag';

/** What a tag's block is called. */
export function blockName(
  { name, delimiter }: Pick<Tag, 'name' | 'delimiter'>,
  words: DeskMessages['siteBlocks'],
): string {
  const known = Object.entries(words.elements).find(([element]) => element === name.toLowerCase());
  if (delimiter === '<' && known) return known[1];
  return blockWords(name.replace(/^end_?(?=.)/, ''));
}

/** What was learnt of a tag's name. */
export function learntOf(tag: Tag, blocks: readonly LearntBlock[]): LearntBlock | undefined {
  return blocks.find(({ name, delimiter }) => name === tag.name && delimiter === tag.delimiter);
}

/** Whether a tag is a block of its own rather than a piece of HTML: a component, an element of the site's, or one that brings something in. */
export function isBlockTag({ name, delimiter }: Tag, words: DeskMessages['siteBlocks']): boolean {
  return delimiter !== '<' || /^\p{Lu}|[-.]/u.test(name) || name.toLowerCase() in words.elements;
}
