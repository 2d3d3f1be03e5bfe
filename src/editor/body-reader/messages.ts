import type { JSONContent } from '@tiptap/core';
import type { Syntax } from '../../site/site';
import type { MarkdownStyle } from '../construct';
import type { SavedBody } from '../document/save';
import type { Spot } from '../document/spot';

/** Places in a text, as offsets in it or as spots in the document that it reads as; the answer tells them the other way. */
export type Places = { readonly offsets: readonly number[] } | { readonly spots: readonly Spot[] };

/** What the page asks of the thread that reads bodies; `id` names a body for as long as it is open. */
export type Question =
  | { readonly kind: 'open'; readonly id: number; readonly text: string; readonly syntax: Syntax }
  | { readonly kind: 'save'; readonly id: number; readonly document: JSONContent; readonly habits?: MarkdownStyle }
  | { readonly kind: 'locate'; readonly id: number; readonly text: string; readonly places: Places }
  | { readonly kind: 'close'; readonly id: number };

/**
 * Its answers, one to each question but 'close', in the same order. 'ready' comes first of all, by itself; 'unknown' says
 * that no body of this id is open, as after another thread was stopped.
 */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly id: number; readonly reading: Reading }
  | { readonly kind: 'saved'; readonly id: number; readonly saved: SavedBody }
  | { readonly kind: 'located'; readonly id: number; readonly places: Places }
  | { readonly kind: 'unknown'; readonly id: number };

/** What a body came to: its document; 'vast' when it can be read and saved but not drawn; 'too-hard' when not even read. */
export type Reading =
  | { readonly kind: 'rich'; readonly document: JSONContent }
  | { readonly kind: 'vast' }
  | { readonly kind: 'too-hard' };
