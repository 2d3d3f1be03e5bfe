import type { ListedDraft } from './draft';

/** A draft as plain text, for the day when Galley itself fails: the words, a line per paragraph. */
export function draftText(draft: ListedDraft): string {
  const { frontmatter, body, title } = draft;
  const head = frontmatter ? frontmatter.open + frontmatter.source + frontmatter.close : `${title}\n\n`;
  return head + (body.kind === 'source' ? body.text : blocksOf(body.document).join('\n\n'));
}

/** The first words of a draft's text, '' when there are none: what an untitled draft is known by. */
export function firstWords(draft: ListedDraft, count = 7): string {
  const text = draft.body.kind === 'source' ? draft.body.text : (blocksOf(draft.body.document).find(Boolean) ?? '');
  const words = text.split(/\s+/).filter(Boolean);
  return words.length > count ? `${words.slice(0, count).join(' ')}…` : words.join(' ');
}

interface Piece {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attrs?: { readonly raw?: unknown; readonly src?: unknown };
  readonly content?: unknown;
}

function blocksOf(document: unknown): string[] {
  return piecesOf(document).flatMap((piece) => {
    const inner = piecesOf(piece);
    const holdsText = inner.some((child) => typeof child.text === 'string');
    return holdsText || inner.length === 0 ? [lineOf(piece)] : blocksOf(piece);
  });
}

function lineOf(piece: Piece): string {
  if (typeof piece.text === 'string') return piece.text;
  if (typeof piece.attrs?.raw === 'string') return piece.attrs.raw;
  if (typeof piece.attrs?.src === 'string') return piece.attrs.src;
  return piecesOf(piece).map(lineOf).join('');
}

function piecesOf(node: unknown): readonly Piece[] {
  const content = typeof node === 'object' && node !== null ? (node as Piece).content : undefined;
  return Array.isArray(content)
    ? content.filter((piece): piece is Piece => typeof piece === 'object' && piece !== null)
    : [];
}
