import { Node as DocumentNode } from '@tiptap/pm/model';
import { offsetOf, spotAt } from '../document/locate';
import { openBody, type OpenBody } from '../document/open';
import { saveBody, type SavedBody } from '../document/save';
import { schema } from '../schema';
import { isDrawable } from './drawable';
import type { Answer, Places, Question, Reading } from './messages';

/** Holds the bodies that are open and answers what is asked of them; null where nothing is to be said. Never throws. */
export function createAnswers(): (question: Question) => Answer | null {
  const bodies = new Map<number, OpenBody>();

  function open({ id, text, syntax }: Extract<Question, { kind: 'open' }>): Reading {
    const opened = openBody(text, syntax);
    if (opened.tooHard) return { kind: 'too-hard' };
    bodies.set(id, opened);
    const document = opened.document.toJSON();
    return isDrawable(document) ? { kind: 'rich', document } : { kind: 'vast' };
  }

  return (question) => {
    const { kind, id } = question;
    if (kind === 'open') return { kind: 'opened', id, reading: open(question) };
    if (kind === 'close') {
      bodies.delete(id);
      return null;
    }
    const opened = bodies.get(id);
    if (!opened) return { kind: 'unknown', id };
    if (kind === 'locate') return { kind: 'located', id, places: locate(opened, question) };
    return { kind: 'saved', id, saved: save(opened, question) };
  };
}

function save(opened: OpenBody, { document, habits }: Extract<Question, { kind: 'save' }>): SavedBody {
  try {
    return saveBody(opened, DocumentNode.fromJSON(schema, document), habits);
  } catch {
    return { kind: 'refused', reason: 'unreadable' };
  }
}

/** Tells places the other way: those of the opened body, or of what it was saved as. */
function locate(opened: OpenBody, { text, places }: Extract<Question, { kind: 'locate' }>): Places {
  const body = opened.text === text ? opened : openBody(text, opened.syntax);
  return 'spots' in places
    ? { offsets: places.spots.map((spot) => offsetOf(body, spot)) }
    : { spots: places.offsets.map((offset) => spotAt(body, offset)) };
}
