import { codeLines } from './inline-nodes';

/** Puts clean blocks into a cell, which holds no blocks, as lines of it. */
export function fillCell(cell: Element, blocks: Element): void {
  const document = cell.ownerDocument;
  for (const line of blocks.querySelectorAll('p, h1, h2, h3, h4, h5, h6, pre, tr')) {
    if (cell.childNodes.length > 0) cell.append(document.createElement('br'));
    cell.append(markOf(line));
    if (line.localName === 'pre') cell.append(...codeLines(document, line.textContent ?? ''));
    else if (line.localName === 'tr') cell.append(...rowOf(line));
    else cell.append(...line.childNodes);
  }
}

/** A row of a table that lies in the cell, as a line. */
function rowOf(row: Element): Node[] {
  const filled = [...row.children].filter(({ childNodes }) => childNodes.length > 0);
  return filled.flatMap((each, index) => [
    ...(index > 0 ? [row.ownerDocument.createTextNode(' | ')] : []),
    ...each.childNodes,
  ]);
}

/** What a list shows before an item. */
function markOf(line: Element): string {
  const item = line.parentElement?.localName === 'li' ? line.parentElement : null;
  if (!item || item.firstElementChild !== line) return '';
  if (item.parentElement?.localName === 'ul') return '• ';
  const place = [...(item.parentElement?.children ?? [])].indexOf(item);
  return `${place + Number(item.parentElement?.getAttribute('start') ?? 1)}. `;
}
