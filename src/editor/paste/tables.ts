import { holdsBlocks } from './block-names';
import type { Styles } from './styles';

const widest = 64;
const mostCells = 20_000;

/** Unwraps tables that are only there to lay things out: pages in mails, boxes of one cell. */
export function openLayoutTables(body: HTMLElement): void {
  for (const table of [...body.querySelectorAll('table')].toReversed()) {
    const cells = [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table);
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    const role = table.getAttribute('role');
    const inner = [...table.querySelectorAll('table')];
    const isOne = cells.length <= 1 || (rows.length <= 1 && cells.filter(isFilled).length <= 1);
    const isDrawing = isDrawn(table);
    const isColumn =
      rows.every((row) => row.children.length <= 1) &&
      cells.some((cell) => cell.querySelector('table, ul, ol, h1, h2, h3, pre'));
    const isPage =
      inner.reduce((size, each) => size + (each.textContent?.length ?? 0), 0) * 2 > (table.textContent?.length ?? 0);
    if (isOne || isColumn || isDrawing || (inner.length > 0 && isPage) || role === 'presentation' || role === 'none')
      unwrap(table, cells);
  }
}

function isFilled(cell: Element): boolean {
  return Boolean(cell.textContent?.trim()) || cell.querySelector('img, [data-tex]') !== null;
}

/** Word places its drawings by tables around nothing but the images of them. */
function isDrawn(table: Element): boolean {
  const images = [...table.querySelectorAll('img')];
  return images.length > 0 && images.every((image) => image.hasAttribute('v:shapes')) && !table.textContent?.trim();
}

/** Lays a table out as a rectangle of rows and cells: what takes several places is followed by empty ones. */
export function gridOf(table: Element): (Element | null)[][] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid: (Element | null)[][] = rows.map(() => []);
  const taken = new Set<string>();
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue;
      while (taken.has(`${y} ${x}`)) x += 1;
      const wide = spanOf(cell, 'colspan', widest);
      const high = Math.min(spanOf(cell, 'rowspan', rows.length), rows.length - y);
      for (let down = 0; down < high; down += 1)
        for (let right = 0; right < wide; right += 1) if (taken.size < mostCells) taken.add(`${y + down} ${x + right}`);
      (grid[y] ?? [])[x] = cell;
      x += wide;
    }
  }
  const width = Math.max(0, ...[...taken].map((place) => Number(place.split(' ')[1]) + 1));
  return grid
    .map((cells) => Array.from({ length: width }, (_cell, x) => cells[x] ?? null))
    .filter((row) => width > 0 && row.length > 0);
}

/** How a column is aligned: as all its cells below the first row are. Null for the usual, and where they differ. */
export function alignmentOf(
  grid: readonly (readonly (Element | null)[])[],
  column: number,
  styles: Styles,
): string | null {
  const cells = grid.map((row) => row[column]).filter((cell) => cell?.textContent?.trim());
  const below = cells.length > 1 ? cells.slice(1) : cells;
  const sides = new Set(below.map((cell) => (cell ? sideOf(cell, styles) : null)));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

function sideOf(cell: Element, styles: Styles): string | null {
  const [first] = cell.children;
  const inner = first && ['p', 'div', 'center'].includes(first.localName) ? first : null;
  const told = [inner, cell].map(
    (each) => each && (styles.of(each, 'text-align') || each.getAttribute('align')?.toLowerCase()),
  );
  const side = told.find((value) => value && value !== 'start' && value !== 'general' && value !== 'left');
  return side === 'center' ? 'center' : side === 'right' || side === 'end' ? 'right' : null;
}

function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Math.max(1, Math.min(most, span || 1));
}

function unwrap(table: Element, cells: readonly Element[]): void {
  const parts = cells.map((cell) => {
    const part = table.ownerDocument.createElement(cells.length === 1 && !holdsBlocks(cell) ? 'span' : 'div');
    part.append(...cell.childNodes);
    return part;
  });
  const caption = table.querySelector('caption');
  table.replaceWith(...(caption ? [caption] : []), ...parts);
}
