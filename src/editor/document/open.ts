import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Syntax } from '../../site/site';
import { schema } from '../schema';
import { noLabels, type Labels } from './read/labels';
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
  /** What links and footnotes in the body can refer to. */
  readonly labels: Labels;
  /** Set when the body can only be edited as source; the document is then one raw block. */
  readonly tooHard: Hardness | null;
}

/**
 * Reads a body (what follows the frontmatter). Never throws; pure, so that equal texts give equal documents. Of a piece of a
 * body, `known` are the labels that are defined elsewhere.
 */
export function openBody(text: string, syntax: Syntax, known: Labels = noLabels): OpenBody {
  const tooHard = judgeHardness(text);
  if (tooHard) return closed(text, syntax, tooHard);
  try {
    const { tree, labels } = parse(text, syntax, known);
    return { text, syntax, ...readDocument(tree, text, deepest), labels, tooHard: null };
  } catch (problem) {
    return closed(text, syntax, problem instanceof RangeError ? 'too-deep' : 'unreadable');
  }
}

function closed(text: string, syntax: Syntax, tooHard: Hardness): OpenBody {
  const document = schema.node('doc', null, [schema.node('rawBlock', { raw: text, kind: 'html' })]);
  return { text, syntax, document, places: new WeakMap(), labels: noLabels, tooHard };
}
