import type { Mark, Node as DocumentNode } from '@tiptap/pm/model';

/** A character or an inline atom with its marks. */
interface Piece {
  readonly content: string;
  readonly marks: readonly string[];
  readonly kind: 'blank' | 'break' | 'literal' | 'other';
}

const divided = ['bold', 'italic', 'strike'];

/**
 * The inline content of a text block, letter by letter: alternately the marks of a stretch and the stretch. Blanks are one
 * blank without marks, none stand at an edge or beside a line break; literal text is emphasised as a whole or not at all.
 */
export function inlineMeaning(block: DocumentNode): readonly string[] {
  const pieces = wholeLiterals(block.children.flatMap((node) => piecesOf(node, block.type.name)));
  const runs: string[] = [];
  for (const { content, marks } of withoutSpareBlanks(pieces)) {
    const key = marks.join(' ');
    if (runs.at(-2) === key) runs[runs.length - 1] += content;
    else runs.push(key, content);
  }
  return runs;
}

function piecesOf(node: DocumentNode, block: string): Piece[] {
  const isCell = block === 'tableCell' || block === 'tableHeader';
  if (node.type.name === 'hardBreak' || (isCell && /^<br\s*\/?>$/i.test(String(node.attrs.raw ?? ''))))
    return [{ content: block === 'heading' ? ' ' : '\n', marks: [], kind: block === 'heading' ? 'blank' : 'break' }];
  const address = addressOf(node);
  const isLiteral = node.marks.some(({ type }) => type.name === 'code') || address !== null;
  const marks = node.marks.flatMap((mark) => markMeaning(mark, address) ?? []).toSorted();
  if (!node.isText) return [{ content: `\u0001${JSON.stringify(node)}`, marks, kind: 'other' }];
  return (node.text ?? '').split('').map((letter): Piece => {
    const isBlank = /[ \t\r\n]/.test(letter);
    if (isBlank && !isLiteral) return { content: ' ', marks: [], kind: 'blank' };
    return { content: isBlank ? ' ' : letter, marks, kind: isLiteral ? 'literal' : 'other' };
  });
}

/** Where a text in angle brackets leads; null for other text, and for what is no address any more. */
function addressOf(node: DocumentNode): string | null {
  if (!node.marks.some(({ type }) => type.name === 'autolink')) return null;
  const text = (node.text ?? '').trim();
  if (/^[a-z][a-z0-9+.-]{1,31}:[^\s<>]*$/i.test(text)) return text;
  return /^[^\s@<>\\]+@[a-z0-9.-]+$/i.test(text) ? `mailto:${text}` : null;
}

function markMeaning({ type, attrs }: Mark, address: string | null): string | null {
  if (type.name === 'link') return `link ${JSON.stringify([attrs.href, attrs.title || null])}`;
  if (type.name === 'linkReference') return `reference ${String(attrs.identifier)}`;
  if (type.name === 'autolink') return address === null ? null : `link ${JSON.stringify([address, null])}`;
  return type.name;
}

function wholeLiterals(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'literal') return piece;
    let [from, to] = [index, index];
    while (pieces[from - 1]?.kind === 'literal') from--;
    while (pieces[to + 1]?.kind === 'literal') to++;
    const around = pieces.slice(from, to + 1);
    const isWhole = (mark: string) => !divided.includes(mark) || around.every(({ marks }) => marks.includes(mark));
    return { ...piece, marks: piece.marks.filter(isWhole) };
  });
}

function withoutSpareBlanks(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (piece.kind === 'blank' && (!last || last.kind === 'blank' || last.kind === 'break')) continue;
    if (piece.kind === 'break') {
      while (kept.at(-1)?.kind === 'blank') kept.pop();
      if (kept.length === 0) continue;
    }
    kept.push(piece);
  }
  while (kept.at(-1)?.kind === 'blank' || kept.at(-1)?.kind === 'break') kept.pop();
  return kept;
}
