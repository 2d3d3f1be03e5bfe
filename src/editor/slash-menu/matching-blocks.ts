import type { DeskMessages } from '../../i18n/desk-text';
import type { InsertableBlock } from '../insertion/insertable-block';

/** The blocks whose names begin with the query, then those that are about it; those that fit at the caret only. */
export function matchingBlocks(
  query: string,
  blocks: readonly InsertableBlock[],
  text: DeskMessages,
  isInCell: boolean,
): readonly InsertableBlock[] {
  const wanted = query.toLowerCase();
  const fitting = blocks.filter((block) => !isInCell || block.isInline);
  const rank = (block: InsertableBlock) => {
    const { name, also } = block.words(text);
    const words = `${name} ${also}`.toLowerCase();
    if (words.startsWith(wanted)) return 0;
    return words.includes(` ${wanted}`) ? 1 : words.includes(wanted) ? 2 : 3;
  };
  const found = fitting.filter((block) => rank(block) < 3);
  return wanted === '' ? fitting : found.toSorted((one, other) => rank(one) - rank(other));
}
