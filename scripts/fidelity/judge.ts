import { saveBody } from '../../src/editor/document/save';
import { openBody } from '../../src/editor/document/open';
import { readPostFile } from '../../src/content/read-post-file';
import type { Attempt, Block, EditedPost, Range } from './attempt';
import { difference } from './difference';
import { isSameDocument } from './meaning';
import type { OpenFile } from './open-file';

/** 'wider': right, but the block beside the edited one was written anew as well. Every 'exact' one is contained, too. */
export type Outcome = 'exact' | 'contained' | 'wider' | 'refused' | 'wrong';

export interface Verdict {
  readonly outcome: Outcome;
  /** Why it is not contained, in words. */
  readonly why: string;
  /** Where the text differs from what it was. */
  readonly change: string;
  readonly milliseconds: number;
}

/** Saves what the editor holds and judges the text by reading all of it again. */
export function judge({ opened, print, file }: OpenFile, post: EditedPost, attempt: Attempt): Verdict {
  const start = performance.now();
  const saved = saveBody(opened, post.live.document);
  const milliseconds = performance.now() - start;
  const change = saved.kind === 'refused' ? '' : difference(post.text, saved.text);
  const verdict = (outcome: Outcome, why = ''): Verdict => ({ outcome, why, change, milliseconds });
  if (saved.kind === 'refused') return verdict('refused', saved.reason);
  const { body } = readPostFile(print(saved.text));
  if (!body.endsWith(saved.text) || print(saved.text) !== print(saved.text, file.frontmatter))
    return verdict('refused', 'fence');
  const reread = openBody(saved.text, opened.syntax).document;
  if (!isSameDocument(post.live.document, reread, opened.document))
    return verdict('wrong', 'the saved text does not read as what was written');
  if (attempt.isExact(saved.text)) return verdict('exact');
  if (isWithin(post.text, saved.text, attempt.within)) return verdict('contained');
  return isWithin(post.text, saved.text, withNeighbours(post, attempt.within))
    ? verdict('wider', `more than the edited block was written anew (${saved.step})`)
    : verdict('wrong', `bytes far from the edit changed (${saved.step})`);
}

function isWithin(text: string, saved: string, { from, to }: Range): boolean {
  return (
    saved.length >= from + text.length - to && saved.startsWith(text.slice(0, from)) && saved.endsWith(text.slice(to))
  );
}

/** From the start of the top-level block before a stretch to the end of the one after it. */
function withNeighbours({ blocks, text }: EditedPost, { from, to }: Range): Range {
  const top = blocks.filter(({ above }) => above.length === 0);
  const before = top.findLast(({ range }) => range.to <= from);
  const after = top.find(({ range }) => range.from >= to);
  const touched = top.filter(({ range }: Block) => range.to >= from && range.from <= to);
  return {
    from: Math.min(from, before?.range.from ?? 0, touched[0]?.range.from ?? from),
    to: Math.max(to, after?.range.to ?? text.length, touched.at(-1)?.range.to ?? to),
  };
}
