import type { EditKind } from '../attempt';
import { blocks } from './blocks';
import { codeAndTables } from './code-and-tables';
import { lists } from './lists';
import { marks } from './marks';
import { paragraphs } from './paragraphs';
import { typing } from './typing';
import { words } from './words';

/** Every kind of edit of a post's text that is tried. */
export const kinds: readonly EditKind[] = [
  ...words,
  ...marks,
  ...typing,
  ...paragraphs,
  ...blocks,
  ...lists,
  ...codeAndTables,
];
