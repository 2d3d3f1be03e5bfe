import type { JSONContent } from '@tiptap/core';

/**
 * What drawing a node costs a page, counted in text nodes; about 0.01 ms on a small computer. Those with a view of their
 * own are components. A node without a number here is a block.
 */
const costs: Readonly<Record<string, number>> = {
  text: 1,
  hardBreak: 1,
  listItem: 4,
  tableCell: 3,
  tableHeader: 3,
  codeBlock: 8,
  image: 16,
  rawInline: 16,
  rawBlock: 16,
};
const costOfBlock = 2;
/** Characters, and lines of code, whose layout costs as much as a text node. */
const characters = 200;
const lines = 4;

/** A post of 30,000 words has a third of it. */
const most = 12_000;
/** Columns, and cells with the empty ones that a short row leaves: a page lays out the whole grid. */
const mostColumns = 250;
const mostCells = 10_000;

/** So many signs with no blank between them: a browser looks for a place to break their line for seconds. */
const unbroken = /[!-~]{8000}/;

/** Whether a page can draw a document without being held up for longer than a fifth of a second. */
export function isDrawable(document: JSONContent): boolean {
  let left = most;
  return fits(document);

  function fits(node: JSONContent): boolean {
    left -= (costs[node.type ?? ''] ?? costOfBlock) + (node.text ? costOfText(node.text) : 0);
    if (left < 0 || (node.type === 'table' && !isDrawableTable(node)) || unbroken.test(node.text ?? '')) return false;
    return node.content?.every(fits) ?? true;
  }
}

function costOfText(text: string): number {
  return text.length / characters + (text.includes('\n') ? text.split('\n').length / lines : 0);
}

function isDrawableTable({ content: rows = [] }: JSONContent): boolean {
  const columns = rows.reduce((most, { content }) => Math.max(most, content?.length ?? 0), 0);
  return columns <= mostColumns && columns * rows.length <= mostCells;
}
