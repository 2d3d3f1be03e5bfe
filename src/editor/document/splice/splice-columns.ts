import type { Node as DocumentNode } from '@tiptap/pm/model';
import { longestCommon } from '../align/longest-common';
import { printCell } from './print-block';
import type { Scope } from './scope';
import type { Splice } from './splice';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Columns of a table by their numbers; `put` are new ones, each before an old one or, past the last, behind it. */
interface Columns {
  /** Old and new number of each that stays. */
  readonly kept: readonly (readonly [before: number, after: number])[];
  readonly gone: readonly number[];
  readonly put: readonly {
    readonly before: number;
    readonly column: number;
    /** Where it was before it was moved; -1 for a new one. */
    readonly from: number;
  }[];
}

/**
 * Splices for columns that were added to a table or taken away: a cell of each row, and of the delimiter row. Null when its
 * rows changed, too, or one of them lacks cells.
 */
export function spliceColumns(
  old: DocumentNode,
  current: DocumentNode,
  delimiters: readonly Stretch[],
  scope: Scope,
): Splice[] | null {
  if (old.childCount !== current.childCount) return null;
  const columns = columnsBetween(old, current);
  const rows = old.children.map((row) => row.children.flatMap((cell) => scope.places.get(cell) ?? []));
  const width = delimiters.length;
  if (columns.gone.length === width || rows.some((cells) => cells.length !== width)) return null;
  const padding = columns.put.map(({ column }) =>
    isPadded(rows, scope.text) ? Math.max(3, ...current.children.map((row) => printed(row, column).length)) : 0,
  );
  return [
    ...alignmentOfKept(old, current, columns, delimiters, scope.text),
    ...spliceRow(delimiters, columns, scope.text, ({ column, from }, index) =>
      delimiter(alignOf(current, column), widthOf(delimiters[from], scope.text) ?? (padding[index] || 3)),
    ),
    ...rows.flatMap((cells, index) =>
      spliceRow(cells, columns, scope.text, ({ column }, at) =>
        printed(current.child(index), column).padEnd(padding[at] ?? 0),
      ),
    ),
  ];

  function printed(row: DocumentNode, column: number): string {
    const cell = row.maybeChild(column);
    return cell ? printCell(cell, scope) : '';
  }
}

/** Whether a table has the columns that it had, in another order. */
export function areColumnsMoved(old: DocumentNode, current: DocumentNode): boolean {
  const [was, is] = [keysOf(old), keysOf(current)];
  const isSame = was.length === is.length && was.every((key, column) => key === is[column]);
  return !isSame && JSON.stringify(was.toSorted()) === JSON.stringify(is.toSorted());
}

/** Splices for the delimiters of columns whose alignment changed; each keeps its width where it can. */
export function spliceAlignment(
  old: DocumentNode,
  current: DocumentNode,
  delimiters: readonly Stretch[],
  text: string,
): Splice[] {
  return delimiters.flatMap((stretch, column) => {
    const align = alignOf(current, column);
    return align === alignOf(old, column) ? [] : [realigned(stretch, align, text)];
  });
}

/** The same for the columns that stay where others come and go. */
function alignmentOfKept(
  old: DocumentNode,
  current: DocumentNode,
  { kept }: Columns,
  delimiters: readonly Stretch[],
  text: string,
): Splice[] {
  return kept.flatMap(([before, after]) => {
    const [stretch, align] = [delimiters[before], alignOf(current, after)];
    return !stretch || align === alignOf(old, before) ? [] : [realigned(stretch, align, text)];
  });
}

/** How many signs a delimiter has. */
function widthOf(stretch: Stretch | undefined, text: string): number | null {
  return stretch ? text.slice(stretch.from, stretch.to).replaceAll(/[^:-]/g, '').length : null;
}

function realigned({ from, to }: Stretch, align: unknown, text: string): Splice {
  const [, before = '', dashes = ''] = /^([^:-]*)([:-]*)/.exec(text.slice(from, to)) ?? [];
  const start = from + before.length;
  return { from: start, to: start + dashes.length, text: delimiter(align, dashes.length) };
}

/** The cells of a delimiter row, each with the pipe before it; the last with the pipe behind it. */
export function delimitersIn(text: string, from: number, to: number): Stretch[] {
  const cells = [...text.slice(from, to).matchAll(/\|?[ \t]*:?-+:?[ \t]*(?:\|(?=[ \t]*$))?/g)];
  return cells.map((cell) => ({ from: from + cell.index, to: from + cell.index + cell[0].length }));
}

function columnsBetween(old: DocumentNode, current: DocumentNode): Columns {
  const [was, is] = [keysOf(old), keysOf(current)];
  const kept = longestCommon(was, is, (one, other) => one === other);
  const next = (column: number) => kept.find(([, other]) => other > column)?.[0] ?? was.length;
  const gone = was.flatMap((_key, column) => (kept.some(([one]) => one === column) ? [] : [column]));
  return {
    kept,
    gone,
    put: is.flatMap((key, column) =>
      kept.some(([, other]) => other === column)
        ? []
        : [{ before: next(column), column, from: gone.find((one) => was[one] === key) ?? -1 }],
    ),
  };
}

/** What each column of a table holds. */
function keysOf(table: DocumentNode): string[] {
  const width = table.firstChild?.childCount ?? 0;
  return Array.from({ length: width }, (_, column) =>
    JSON.stringify(table.children.map((row) => row.maybeChild(column)?.content ?? null)),
  );
}

function spliceRow(
  cells: readonly Stretch[],
  { gone, put }: Columns,
  text: string,
  write: (column: Columns['put'][number], index: number) => string,
): Splice[] {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return [];
  const isOpen = text[first.from] !== '|';
  const isClosed = text[last.to - 1] === '|' && text[last.to - 2] !== '\\';
  const gap = /[ \t]\|?$|^\|[ \t]/.test(text.slice(first.from, first.to)) ? ' ' : '';
  const removed = gone.flatMap((column): Splice[] => {
    const cell = cells[column];
    if (!cell) return [];
    const { from } = cell;
    // The first cell of a row without a pipe before it takes the pipe behind it along.
    const behind = isOpen && column === 0 ? (/^\|[ \t]*/.exec(text.slice(cell.to, last.to))?.[0].length ?? 0) : 0;
    return [{ from, to: cell.to + behind - (isClosed && cell === last ? 1 : 0), text: '' }];
  });
  const added = put.map((column, index): Splice => {
    const written = write(column, index);
    const at = cells[column.before]?.from ?? last.to;
    if (column.before === cells.length)
      return { from: at, to: at, text: isClosed ? `${gap}${written}${gap}|` : `${gap}|${gap}${written}`.trimEnd() };
    if (column.before === 0 && isOpen) return { from: at, to: at, text: `${written}${gap}|${gap}` };
    return { from: at, to: at, text: `|${gap}${written}${gap}` };
  });
  return [...removed, ...added];
}

/** Whether the cells of each column are as wide as one another. */
function isPadded(rows: readonly (readonly Stretch[])[], text: string): boolean {
  const widths = rows.map((cells) => cells.slice(0, -1).map(({ from, to }) => text.slice(from, to).length));
  return widths.every((row) => row.every((width, column) => width === widths[0]?.[column]));
}

function alignOf(table: DocumentNode, column: number): unknown {
  return table.firstChild?.maybeChild(column)?.attrs.align ?? null;
}

function delimiter(align: unknown, width: number): string {
  const [left, right] = [
    align === 'left' || align === 'center' ? ':' : '',
    align === 'right' || align === 'center' ? ':' : '',
  ];
  return left + '-'.repeat(Math.max(1, width - left.length - right.length)) + right;
}
