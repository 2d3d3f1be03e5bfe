import { Node as DocumentNode } from '@tiptap/pm/model';
import { openBody, type OpenBody } from '../document/open';
import { saveBody, type SavedBody } from '../document/save';
import { schema } from '../schema';
import { isDrawable } from './drawable';
import type { Answer, Question, Reading } from './messages';

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
    return opened ? { kind: 'saved', id, saved: save(opened, question) } : { kind: 'unknown', id };
  };
}

function save(opened: OpenBody, { document, habits }: Extract<Question, { kind: 'save' }>): SavedBody {
  try {
    return saveBody(opened, DocumentNode.fromJSON(schema, document), habits);
  } catch {
    return { kind: 'refused', reason: 'unreadable' };
  }
}
