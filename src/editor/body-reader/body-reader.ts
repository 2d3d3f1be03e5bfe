import type { JSONContent } from '@tiptap/core';
import type { Syntax } from '../../site/site';
import type { MarkdownStyle } from '../construct';
import type { SavedBody } from '../document/save';
import { askInTurn, type AskingOptions, type Failure } from './ask-in-turn';
import type { Places, Question, Reading } from './messages';

/** Reads and saves bodies beside the page, so that none can freeze it. What takes too long is given up. */
export interface BodyReader {
  /** Makes it ready before it is needed. */
  readonly start: () => void;
  /** Never rejects. */
  readonly open: (text: string, syntax: Syntax) => Promise<ReadBody>;
}

/** A body as it was opened. */
export interface ReadBody {
  readonly text: string;
  readonly syntax: Syntax;
  /** What there is to draw; 'too-slow' and 'not-loaded' when it could not be read at all, as with 'too-hard'. */
  readonly reading: Reading | { readonly kind: Failure };
  /**
   * The body's new text for a document (see `saveBody`). Never rejects: 'too-slow' and 'not-loaded' are reasons to refuse.
   * A body that was given up meanwhile is opened again from its text.
   */
  readonly save: (document: JSONContent, habits?: MarkdownStyle) => Promise<SavedBody>;
  /** Places in the body, or in the `text` that it was saved as, told the other way. Never rejects; null when they cannot be told. */
  readonly locate: (text: string, places: Places) => Promise<Places | null>;
  /** Frees what is kept of it. It can still be saved: then it is read again. */
  readonly close: () => void;
}

let count = 0;

/** A reader over a thread that is started when it is first needed, and anew after it was stopped. */
export function createBodyReader(options: AskingOptions): BodyReader {
  const { ask, tell, start } = askInTurn(options);

  async function read(id: number, text: string, syntax: Syntax): Promise<ReadBody['reading']> {
    const answer = await ask({ kind: 'open', id, text, syntax });
    if (answer.kind === 'opened') return answer.reading;
    return answer.kind === 'failed' ? { kind: answer.why } : { kind: 'too-hard' };
  }

  return {
    start,
    open: async (text, syntax) => {
      const id = ++count;
      const reading = await read(id, text, syntax);

      async function save(document: JSONContent, habits?: MarkdownStyle): Promise<SavedBody> {
        const question: Question = { kind: 'save', id, document, ...(habits && { habits }) };
        let answer = await ask(question);
        if (answer.kind === 'unknown') {
          const again = await read(id, text, syntax);
          if (again.kind !== 'rich' && again.kind !== 'vast') return { kind: 'refused', reason: again.kind };
          answer = await ask(question);
        }
        if (answer.kind === 'saved') return answer.saved;
        return { kind: 'refused', reason: answer.kind === 'failed' ? answer.why : 'unreadable' };
      }

      async function locate(current: string, places: Places): Promise<Places | null> {
        const answer = await ask({ kind: 'locate', id, text: current, places });
        return answer.kind === 'located' ? answer.places : null;
      }

      return { text, syntax, reading, save, locate, close: () => tell({ kind: 'close', id }) };
    },
  };
}
