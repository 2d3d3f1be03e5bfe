import type { Node as DocumentNode } from '@tiptap/pm/model';
import { alignChildren } from '../align/align-children';
import type { Place } from '../read/place';
import { inlineStretch } from './inline-stretch';
import { printCell } from './print-block';
import type { Scope } from './scope';
import type { Splice } from './splice';
import type { SpliceBlock } from './splice-children';
import { areColumnsMoved, delimitersIn, spliceAlignment, spliceColumns } from './splice-columns';
import { spliceSequence } from './splice-sequence';

/** Splices between two tables; null when the table must be written anew. */
export function spliceTable(
  old: DocumentNode,
  current: DocumentNode,
  scope: Scope,
  spliceBlock: SpliceBlock,
): Splice[] | null {
  const places = old.children.map((row) => scope.places.get(row)).filter((place) => place !== undefined);
  const [header, ...rows] = places;
  if (!header || places.length < old.childCount) return null;
  const delimiters = delimitersIn(scope.text, delimiterStart(scope.text, header), delimiterEnd(scope.text, header));
  if (columnsOf(old) !== columnsOf(current) || areColumnsMoved(old, current))
    return spliceColumns(old, current, delimiters, scope);
  const steps = alignChildren(old.children, current.children);
  const [firstStep] = steps;
  if (!firstStep || firstStep.kind === 'added' || firstStep.kind === 'removed') return null;
  const alignment = spliceAlignment(old, current, delimiters, scope.text);
  const splices = spliceSequence({
    text: scope.text,
    lineEnding: scope.style.lineEnding,
    stretches: [{ from: header.from, to: delimiterEnd(scope.text, header) }, ...rows],
    steps,
    prefix: scope.prefix,
    change: (before, after) => spliceRow(old.child(before), current.child(after), scope, spliceBlock),
    add: (after, neighbour) => ({
      text: printRow(current.child(after), places[neighbour] ?? header, scope),
      isTight: true,
    }),
  });
  return splices && [...alignment, ...splices];
}

/** Splices for a cell whose content is written anew. */
export function rewriteCell(old: DocumentNode, current: DocumentNode, place: Place, scope: Scope): Splice[] {
  const { from, to } = inlineStretch(old, scope.text, place);
  if (from < to) return [{ from, to, text: printCell(current, scope) }];
  const [, pipe = '', blanks = ''] = /^(\|?)([ \t]*)/.exec(scope.text.slice(place.from, place.to)) ?? [];
  const start = place.from + pipe.length;
  return [{ from: start, to: start + blanks.length, text: ` ${printCell(current, scope)} `.padEnd(blanks.length) }];
}

function columnsOf(table: DocumentNode): number {
  return table.firstChild?.childCount ?? 0;
}

/** The delimiter row goes with the header. */
function delimiterEnd(text: string, header: Place): number {
  const next = text.indexOf('\n', header.to) + 1;
  return next + (/\r?\n|$/.exec(text.slice(next))?.index ?? 0);
}

/** Behind what the containers put before the line. */
function delimiterStart(text: string, header: Place): number {
  const next = text.indexOf('\n', header.to) + 1;
  return next + Math.max(0, text.slice(next, delimiterEnd(text, header)).search(/[|:-]/));
}

function spliceRow(old: DocumentNode, current: DocumentNode, scope: Scope, spliceBlock: SpliceBlock): Splice[] | null {
  const place = scope.places.get(old);
  if (!place || old.childCount !== current.childCount) return null;
  const splices: Splice[] = [];
  for (const [index, cell] of old.children.entries()) {
    const now = current.child(index);
    if (cell.eq(now)) continue;
    // A cell that the row's text leaves out can only be written with its row.
    if (!scope.places.has(cell) && cell.content.eq(now.content)) continue;
    if (!scope.places.has(cell)) return [{ from: place.from, to: place.to, text: printRow(current, place, scope) }];
    const found = spliceBlock(cell, now, scope);
    if (!found) return null;
    splices.push(...found);
  }
  return splices;
}

/** A row of the file as it is there; else with the outer pipes and column widths of the one beside it. */
function printRow(row: DocumentNode, beside: Place, scope: Scope): string {
  const source = scope.sources.block(row);
  if (source !== null) return source;
  const model = scope.text.slice(beside.from, beside.to);
  const widths = model
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => (/^ .* $/.test(cell) ? cell.length - 2 : 0));
  const cells = row.children.map((cell, index) => printCell(cell, scope).padEnd(widths[index] ?? 0));
  const line = cells.join(' | ');
  return `${model.startsWith('|') || cells[0]?.trim() === '' ? '| ' : ''}${line}${model.endsWith('|') ? ' |' : ''}`.trimEnd();
}
