import type { SiteBlocks } from '../../site/blocks/learnt-block';
import { blockGroups, type InsertableBlock } from '../insertion/insertable-block';
import { blockquoteItems } from './blockquote/items';
import { codeBlockItems } from './code-block/items';
import { footnoteItems } from './footnote/items';
import { formulaItems } from './formula/items';
import { headingItems } from './heading/items';
import { imageItems } from './image/items';
import { listItems } from './list/items';
import { rawItems } from './raw/items';
import { ruleItems } from './rule/items';
import { tableItems } from './table/items';
import { documentItems } from '../documents/items';
import { fileItems } from '../files/items';

const items = [
  ...headingItems,
  ...listItems,
  ...blockquoteItems,
  ...codeBlockItems,
  ...ruleItems,
  ...imageItems,
  ...fileItems,
  ...tableItems,
  ...footnoteItems,
  ...documentItems,
  ...formulaItems,
  ...rawItems,
];

/**
 * What the constructs put into the menu of a site, in its order: by group, then as listed here. Apart from `index.ts`, because the
 * Worker that reads posts needs no icons.
 */
export function insertableBlocks(site: SiteBlocks): readonly InsertableBlock[] {
  const fitting = items.filter(({ isOf }) => isOf?.(site) ?? true);
  return blockGroups.flatMap((group) => fitting.filter((item) => item.group === group));
}
