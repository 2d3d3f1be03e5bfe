import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Syntax } from '../../site/site';
import { schema } from '../schema';
import { deepest, judgeHardness, type Hardness } from './read/hardness';
import { parse } from './read/parse';
import type { Places } from './read/place';
import { readDocument } from './read/read-document';

/** A post's body as it was opened: the text is the truth, the document a view derived from it. */
export interface OpenBody {
  readonly text: string;
  readonly syntax: Syntax;
  readonly document: DocumentNode;
  /** Where the document's nodes lie in the text. */
  readonly places: Places;
  /** Set when the body can only be edited as source; the document is then one raw block. */
  readonly tooHard: Hardness | null;
}

/** Reads a body (what follows the frontmatter). Never throws; pure, so that equal texts give equal documents. */
export function openBody(text: string, syntax: Syntax): OpenBody {
  const tooHard = judgeHardness(text);
  if (tooHard) return closed(text, syntax, tooHard);
  try {
    return { text, syntax, ...readDocument(parse(text, syntax), text, deepest), tooHard: null };
  } catch (problem) {
    return closed(text, syntax, problem instanceof RangeError ? 'too-deep' : 'unreadable');
  }
}

function closed(text: string, syntax: Syntax, tooHard: Hardness): OpenBody {
  const document = schema.node('doc', null, [schema.node('rawBlock', { raw: text, kind: 'html' })]);
  return { text, syntax, document, places: new WeakMap(), tooHard };
}
