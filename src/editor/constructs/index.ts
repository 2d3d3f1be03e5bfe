import type { Construct } from '../construct';
import { blockquote } from './blockquote/blockquote';
import { code } from './code/code';
import { codeBlock } from './code-block/code-block';
import { emphasis } from './emphasis/emphasis';
import { footnote } from './footnote/footnote';
import { formula } from './formula/formula';
import { hardBreak } from './hard-break/hard-break';
import { heading } from './heading/heading';
import { image } from './image/image';
import { link } from './link/link';
import { list } from './list/list';
import { paragraph } from './paragraph/paragraph';
import { raw } from './raw/raw';
import { rule } from './rule/rule';
import { table } from './table/table';

/** Everything a writer can put in a post. The first block is what a new line becomes; `raw` reads what no other does. */
export const constructs: readonly Construct[] = [
  paragraph,
  heading,
  blockquote,
  list,
  codeBlock,
  rule,
  table,
  footnote,
  formula,
  raw,
  link,
  emphasis,
  code,
  image,
  hardBreak,
];
