import type { Mark, Node as DocumentNode } from '@tiptap/pm/model';
import { schema } from '../schema';

/**
 * The inline content of a text block as Markdown can hold it: blanks and line breaks at the edge of emphasis or a link lie
 * outside it (`**bold** word`, never `**bold **word`), and none begin or end the block. Code is emphasised as a whole.
 */
export function settledInlines(block: DocumentNode): DocumentNode[] {
  const settled = blanksOutside(block.children);
  const first = settled.findIndex((node) => !isBlank(node));
  const last = settled.findLastIndex((node) => !isBlank(node));
  return first === -1 ? [] : settled.slice(first, last + 1).reduce(joined, []);
}

/** The same for a piece of such content, which keeps the blanks at its own edges. */
export function settle(nodes: readonly DocumentNode[]): DocumentNode[] {
  return blanksOutside(nodes).reduce(joined, []);
}

function blanksOutside(nodes: readonly DocumentNode[]): DocumentNode[] {
  const pieces = nodes.flatMap(split).map((node) => ({ node, isBlank: isBlank(node) }));
  const settled = pieces.map(({ node, isBlank: blank }, index) => {
    if (!blank) return markedAsOne(pieces, index);
    const before = nearest(pieces, index, -1);
    const after = nearest(pieces, index, 1);
    return node.mark(node.marks.filter((mark) => mark.isInSet(before) && mark.isInSet(after)));
  });
  return settled.filter((node, index) => !isSpaceBesideBreak(node, settled[index - 1], settled[index + 1]));
}

/** Marks that cannot be put on a part of what is literal: code, or an address in angle brackets. */
const divided: Readonly<Record<string, readonly string[]>> = {
  code: ['bold', 'italic', 'strike'],
  autolink: ['bold', 'italic', 'strike', 'code'],
};

/** A piece of literal text with those marks that all the literal text around it has too. */
export function markedAsOne(pieces: readonly { node: DocumentNode }[], index: number): DocumentNode {
  const node = pieces[index]?.node ?? schema.text(' ');
  return Object.entries(divided).reduce((piece, [literal, names]) => {
    if (!hasMark(node, literal)) return piece;
    let [from, to] = [index, index];
    while (hasMark(pieces[from - 1]?.node, literal)) from--;
    while (hasMark(pieces[to + 1]?.node, literal)) to++;
    const around = pieces.slice(from, to + 1);
    const isWhole = (mark: Mark) =>
      !names.includes(mark.type.name) || around.every((other) => mark.isInSet(other.node.marks));
    return piece.mark(piece.marks.filter(isWhole));
  }, node);
}

function nearest(
  pieces: readonly { node: DocumentNode; isBlank: boolean }[],
  index: number,
  step: 1 | -1,
): readonly Mark[] {
  let at = index + step;
  while (pieces[at]?.isBlank) at += step;
  return pieces[at]?.node.marks ?? [];
}

/** Whether the marks are the same set. */
export function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return some.length === others.length && some.every((mark, index) => others[index]?.eq(mark));
}

function split(node: DocumentNode): DocumentNode[] {
  if (!node.text || isCode(node)) return [node];
  const [, before = '', words = '', after = ''] = /^([ \t\r\n]*)([^]*?)([ \t\r\n]*)$/.exec(node.text) ?? [];
  return [before, words, after].filter((text) => text !== '').map((text) => schema.text(text, node.marks));
}

/** Whether an inline node shows nothing: blanks and line breaks. */
export function isBlank(node: DocumentNode): boolean {
  return node.type.name === 'hardBreak' || (node.isText && !isCode(node) && /^[ \t\r\n]*$/.test(node.text ?? ''));
}

function isSpaceBesideBreak(
  node: DocumentNode,
  before: DocumentNode | undefined,
  after: DocumentNode | undefined,
): boolean {
  return node.isText && isBlank(node) && (before?.type.name === 'hardBreak' || after?.type.name === 'hardBreak');
}

function isCode(node: DocumentNode): boolean {
  return hasMark(node, 'code');
}

function hasMark(node: DocumentNode | undefined, name: string): boolean {
  return node !== undefined && node.marks.some((mark) => mark.type.name === name);
}

function joined(nodes: DocumentNode[], node: DocumentNode): DocumentNode[] {
  const last = nodes.at(-1);
  if (last?.isText && node.isText && sameMarks(last.marks, node.marks)) {
    nodes[nodes.length - 1] = schema.text(`${last.text ?? ''}${node.text ?? ''}`, node.marks);
  } else {
    nodes.push(node);
  }
  return nodes;
}
