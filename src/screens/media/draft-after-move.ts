import { readFile } from '../../content/read-file';
import type { Draft, DraftBody } from '../../drafts/draft';
import { blobId } from '../../lib/blob-id';
import { followMove, type ImageMove } from '../../site/move-image';
import { movedReference } from '../../site/moved-reference';
import type { PostChange } from '../../site/post-change';
import { resolveMedia } from '../../site/resolve-media';

/** Words for people, and what is no address. */
const isNoAddress = new Set(['alt', 'title', 'label', 'language', 'kind', 'id']);

/**
 * A draft whose references follow an image that is moved by `changes`, which change its base too; the same draft when it does not
 * show the image, null when its references cannot be changed for the person.
 */
export async function draftAfterMove(
  draft: Draft,
  move: ImageMove,
  changes: readonly PostChange[],
): Promise<Draft | null> {
  const { path } = draft.key;
  const own = { ...move, paths: [...move.paths, ...draft.images.map((image) => image.path)] };
  const follow = followMove(own);
  const known = new Set(own.paths);
  const body = movedBody(draft.body);
  const details = movedDetails();
  if (body === null || details === null) return null;
  const decorative = draft.decorative?.map((src) => movedWhole(src) ?? src);
  const next = { ...draft, body, frontmatter: details.frontmatter, ...(decorative && { decorative }) };
  const written = changes.find((change) => change.path === path);
  const isBase = written?.kind === 'write' && follow({ path, text: draft.baseText }) === written.text;
  const baseText = isBase ? written.text : draft.baseText;
  const isSame = baseText === draft.baseText && wordsOf(next) === wordsOf(draft);
  if (isSame) return draft;
  const moved = { ...next, revision: draft.revision + 1 };
  return isBase ? { ...moved, baseText, baseBlob: await blobId(new TextEncoder().encode(baseText)) } : moved;

  function movedDetails(): Pick<Draft, 'frontmatter'> | null {
    const { frontmatter } = draft;
    if (!frontmatter) return { frontmatter };
    const text = frontmatter.open + frontmatter.source + frontmatter.close;
    const made = follow({ path, text });
    if (made === null || made === text) return made === null ? null : { frontmatter };
    const found = readFile(path, made).frontmatter;
    return found && { frontmatter: { open: found.open, source: found.source, close: found.close } };
  }

  function movedBody(body: DraftBody): DraftBody | null {
    if (body.kind === 'source') {
      const text = movedText(body.text);
      return text === null ? null : { ...body, text };
    }
    const from = body.from === undefined ? undefined : movedText(body.from);
    if (from === null) return null;
    let isStuck = false;
    const document = changed(body.document, (words, key) => {
      if (isNoAddress.has(key)) return words;
      const made = (key === 'text' ? null : movedWhole(words)) ?? movedText(words);
      isStuck ||= made === null;
      return made ?? words;
    });
    return isStuck ? null : { ...body, document, ...(from !== undefined && { from }) };
  }

  /** A text below the details, or a part of it: nothing of it is taken for details. */
  function movedText(text: string): string | null {
    return follow({ path, text: `\n${text}` })?.slice(1) ?? null;
  }

  /** For what is an address and nothing else; null for anything that does not lead to the image. */
  function movedWhole(reference: string): string | null {
    const leads = resolveMedia(own.site, path, reference, (one) => known.has(one)) === move.from;
    return leads ? movedReference(own.site, path, reference, move.from, move.to) : null;
  }
}

/** All of a draft that can change, as one string; its files cannot, and may be large. */
function wordsOf({ body, frontmatter, decorative }: Draft): string {
  return JSON.stringify({ body, frontmatter, decorative });
}

/** A document's JSON with other words; what stands in code is left as it is. */
function changed(value: unknown, words: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return key === 'type' ? value : words(value, key);
  if (Array.isArray(value)) return value.map((item) => changed(item, words, key));
  if (typeof value !== 'object' || value === null || isCode(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changed(item, words, name)]));
}

function isCode(node: object): boolean {
  if ('type' in node && node.type === 'codeBlock') return true;
  const marks: unknown = 'marks' in node ? node.marks : [];
  return Array.isArray(marks) && marks.some((mark: { type?: unknown }) => mark.type === 'code');
}
