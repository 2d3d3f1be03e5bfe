import type { JSONContent } from '@tiptap/core';
import type { ReadBody } from '../../../editor/body-reader/body-reader';
import type { Spot } from '../../../editor/document/spot';
import type { TextView } from '../../../editor/text-view/text-view';

/** Why the body is shown as its source. */
export type WhySource =
  | 'chosen'
  | 'too-large'
  | 'too-hard'
  | 'not-loaded'
  | 'refused'
  | 'draft-unreadable'
  | 'unclosed';

/** How a body is shown. `turn` counts how often it was shown another way. */
export type BodyState =
  | {
      readonly kind: 'rich';
      readonly body: ReadBody;
      /** What the text reads as. */
      readonly document: JSONContent;
      /** A draft's document, to be shown instead. */
      readonly initial: JSONContent | null;
      /** What was selected and seen of the text before it was shown this way. */
      readonly start: TextView<Spot> | null;
      readonly turn: number;
    }
  | {
      readonly kind: 'source';
      readonly text: string;
      readonly why: WhySource;
      /** What was selected and seen, as offsets. */
      readonly start: TextView | null;
      readonly turn: number;
    };

/** Rich text that could not be turned into text, and the text that is shown for it. */
export interface Aside {
  readonly text: string;
  /** What it was read from. */
  readonly from: string;
  readonly document: unknown;
}

/** A body that is shown as its source; `start` is told in offsets. */
export function asSource(text: string, why: WhySource, turn: number, start: TextView | null = null): BodyState {
  return { kind: 'source', text, why, start, turn };
}

/** A body as it was read: rich where it could be, else its source. Lets go of a body that is not shown rich. */
export function asRead(body: ReadBody, source: string, turn: number): BodyState {
  if (body.reading.kind === 'rich')
    return { kind: 'rich', body, document: body.reading.document, initial: null, start: null, turn };
  body.close();
  return asSource(source, body.reading.kind === 'not-loaded' ? 'not-loaded' : 'too-hard', turn);
}
