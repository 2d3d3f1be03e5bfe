import { blockActions } from './block-actions';
import { clipActions } from './clip-actions';
import { sourceActions } from './source-actions';
import { tableActions } from './table-actions';
import { textActions } from './text-actions';
import type { LiveEditor } from '../live-editor';

/** What one action is made of; each uses what it needs. Smaller numbers are simpler. */
export interface Given {
  /** Where: the n-th of the places where it can be done, counted round; null for where the caret is. */
  readonly place: number | null;
  /** How far a selection goes, in letters; 0 is a caret. */
  readonly extent: number;
  /** Which one of several. */
  readonly choice: number;
  /** What is typed. */
  readonly words: string;
  /** Another post's Markdown. */
  readonly other: string;
}

/** Does what a person could do; nothing where it cannot be done. */
export type Act = (live: LiveEditor, given: Given) => void | Promise<void>;

/** Everything that a history is made of. */
export const actions: Readonly<Record<string, Act>> = {
  ...textActions,
  ...blockActions,
  ...tableActions,
  ...clipActions,
  ...sourceActions,
};

/** Actions that people do more often than others. */
export const usual: readonly string[] = [
  'type',
  'type',
  'type',
  'type',
  'enter',
  'backspace',
  'undo',
  'undo',
  'mark',
  'cut and paste',
];
