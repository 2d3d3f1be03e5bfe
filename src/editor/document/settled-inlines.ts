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
    if (!blank) return isCode(node) ? emphasisedAsOne(pieces, index) : node;
    const before = nearest(pieces, index, -1);
    const after = nearest(pieces, index, 1);
    return node.mark(node.marks.filter((mark) => mark.isInSet(before) && mark.isInSet(after)));
  });
  return settled.filter((node, index) => !isSpaceBesideBreak(node, settled[index - 1], settled[index + 1]));
}

/** A piece of code with the emphasis that all the code around it has too. */
function emphasisedAsOne(pieces: readonly { node: DocumentNode }[], index: number): DocumentNode {
  let [from, to] = [index, index];
  while (isCode(pieces[from - 1]?.node)) from--;
  while (isCode(pieces[to + 1]?.node)) to++;
  const around = pieces.slice(from, to + 1);
  const node = around[index - from]?.node ?? schema.text(' ');
  const isShared = (mark: Mark) =>
    !emphasis.has(mark.type.name) || around.every((piece) => mark.isInSet(piece.node.marks));
  return node.mark(node.marks.filter(isShared));
}

const emphasis = new Set(['bold', 'italic', 'strike']);

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

function isBlank(node: DocumentNode): boolean {
  return node.type.name === 'hardBreak' || (node.isText && !isCode(node) && /^[ \t\r\n]*$/.test(node.text ?? ''));
}

function isSpaceBesideBreak(
  node: DocumentNode,
  before: DocumentNode | undefined,
  after: DocumentNode | undefined,
): boolean {
  return node.isText && isBlank(node) && (before?.type.name === 'hardBreak' || after?.type.name === 'hardBreak');
}

function isCode(node: DocumentNode | undefined): boolean {
  return node !== undefined && node.marks.some((mark) => mark.type.name === 'code');
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
