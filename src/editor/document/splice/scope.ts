import type { MarkdownStyle } from '../../construct';
import type { Places } from '../read/place';
import type { Spelling } from '../write/print';
import type { Sources } from '../write/write-document';

/** How much of the file a difference may touch, and how its new text is spelled. */
export interface Level {
  readonly name: string;
  readonly spelling: Spelling;
  /** The smallest thing that is written anew: the words that changed, all text under the same marks, a text block, a whole top-level block, or that and its neighbours. */
  readonly unit: 'words' | 'runs' | 'text-block' | 'block' | 'neighbours';
  /** Lists are written with another marker than the style's, so that they do not join the list beside them. */
  readonly otherMarker: boolean;
  /** No piece keeps the source that it has in the file, where that would mean something else here. Of neighbours, the last resort. */
  readonly anew: boolean;
}

export const finest: Level = { name: 'words', spelling: 'raw', unit: 'words', otherMarker: false, anew: false };

/** From the smallest splice to the coarsest. A difference takes the first that proves right. */
export const levels: readonly Level[] = [
  finest,
  { name: 'runs', spelling: 'raw', unit: 'runs', otherMarker: false, anew: false },
  { name: 'words, escaped', spelling: 'escaped', unit: 'words', otherMarker: false, anew: false },
  { name: 'runs, escaped', spelling: 'escaped', unit: 'runs', otherMarker: false, anew: false },
  { name: 'runs, unlinked', spelling: 'unlinked', unit: 'runs', otherMarker: false, anew: false },
  { name: 'text block', spelling: 'raw', unit: 'text-block', otherMarker: false, anew: false },
  { name: 'text block, escaped', spelling: 'escaped', unit: 'text-block', otherMarker: false, anew: false },
  { name: 'text block, unlinked', spelling: 'unlinked', unit: 'text-block', otherMarker: false, anew: false },
  { name: 'block', spelling: 'escaped', unit: 'block', otherMarker: false, anew: false },
  { name: 'block, other marker', spelling: 'escaped', unit: 'block', otherMarker: true, anew: false },
  { name: 'block, fresh', spelling: 'escaped', unit: 'block', otherMarker: false, anew: true },
  { name: 'block, fresh, unlinked', spelling: 'unlinked', unit: 'block', otherMarker: true, anew: true },
  { name: 'neighbours', spelling: 'escaped', unit: 'neighbours', otherMarker: false, anew: false },
  { name: 'neighbours anew', spelling: 'escaped', unit: 'neighbours', otherMarker: false, anew: true },
  { name: 'neighbours anew, other marker', spelling: 'unlinked', unit: 'neighbours', otherMarker: true, anew: true },
];

/** What splicing one difference needs to know. */
export interface Scope {
  /** The file as it was opened. */
  readonly text: string;
  readonly places: Places;
  readonly style: MarkdownStyle;
  readonly level: Level;
  /** What the containers put before each line of a block here: `> `, the indent of an item. */
  readonly prefix: string;
  readonly sources: Sources;
}
