import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';
import { alignInlines } from '../align/align-inlines';
import type { Characters } from '../read/characters';
import type { Place } from '../read/place';
import { sameMarks, settle } from '../settled-inlines';
import { cellBreak, printPhrasing } from '../write/print';
import { writePhrasing } from '../write/write-document';
import { inlineStretch } from './inline-stretch';
import type { Scope } from './scope';
import type { Splice } from './splice';
import { marksAt } from './marks-at';
import { widenHunks, type CleanHunk } from './widen';

/** Splices for what differs in the content of two text blocks of the same kind; null when a place is not known. */
export function spliceText(old: DocumentNode, current: DocumentNode, place: Place, scope: Scope): Splice[] | null {
  const { characters } = place;
  if (!characters) return null;
  const hunks = widenHunks(alignInlines(old, current), old, current, scope.level.unit === 'runs');
  const splices = hunks.map((hunk) => spliceHunk(hunk, old, current, { ...place, characters }, scope));
  return splices.every((splice) => splice !== null) ? splices : null;
}

type Known = Place & { readonly characters: Characters };

function spliceHunk(
  hunk: CleanHunk,
  old: DocumentNode,
  current: DocumentNode,
  place: Known,
  scope: Scope,
): Splice | null {
  const { code } = old.type.spec;
  const list = attributesOf(hunk, old, current, place, scope);
  if (list) return list;
  const text = code ? codeText(hunk, current, place, scope) : inlineText(hunk, current, scope);
  const stretch = stretchOf(code ? hunk : withBlanks(hunk, text, old), old, place, scope);
  return stretch && stretch.from <= stretch.to ? { ...stretch, text } : null;
}

/** A splice of an image's list of attributes alone; null where anything else differs. */
function attributesOf(
  { before, after }: CleanHunk,
  old: DocumentNode,
  current: DocumentNode,
  { characters }: Known,
  { text, level }: Scope,
): Splice | null {
  const [was, is] = [old.nodeAt(before[0]), current.nodeAt(after[0])];
  const isOne = before[1] - before[0] === 1 && after[1] - after[0] === 1 && was?.type.name === 'image';
  if (
    level.unit !== 'words' ||
    !isOne ||
    !is?.hasMarkup(was.type, { ...was.attrs, attributes: is.attrs.attributes }, was.marks)
  )
    return null;
  const [list, to] = [String(was.attrs.attributes), characters.to[before[0]] ?? -1];
  const from = to - list.length;
  return from >= 0 && text.slice(from, to) === list ? { from, to, text: String(is.attrs.attributes) } : null;
}

/** Where a hunk lies in the file. At an edge where marks begin or end, their delimiters belong to it. */
function stretchOf({ before: [left, right], common }: CleanHunk, old: DocumentNode, place: Known, { text }: Scope) {
  const content = inlineStretch(old, text, place);
  const isCommon = (position: number) => marksAt(old, position).every((mark) => mark.isInSet(common));
  const startOf = (position: number) =>
    (position < old.content.size ? place.characters.from[position] : content.to) ?? -1;
  const endOf = (position: number) => (position >= 0 ? place.characters.to[position] : content.from) ?? -1;
  let from = isCommon(left) ? startOf(left) : endOf(left - 1);
  let to = isCommon(right - 1) ? endOf(right - 1) : startOf(right);
  if (left === right) {
    const fits = (position: number) =>
      position >= 0 && position < old.content.size && sameMarks(marksAt(old, position), common);
    from = fits(left - 1) ? endOf(left - 1) : fits(left) || left === old.content.size ? startOf(left) : endOf(left - 1);
    to = from;
  }
  return from < 0 || to < 0 ? null : { from, to };
}

/** Blanks that would be left at the edge of a block or a line, where text was deleted or a break put, go too. */
function withBlanks(hunk: CleanHunk, text: string, old: DocumentNode): CleanHunk {
  let [left, right] = hunk.before;
  if (text === '' && right === old.content.size) while (left > 0 && isBlank(old, left - 1)) left--;
  if (text === '' ? left === 0 : /\n[ \t>]*$/.test(text))
    while (right < old.content.size && isBlank(old, right)) right++;
  return { ...hunk, before: [left, right] };
}

function isBlank(block: DocumentNode, position: number): boolean {
  return /^[ \t]$/.test(block.textBetween(position, position + 1));
}

function codeText(
  { after }: CleanHunk,
  current: DocumentNode,
  { from }: Place,
  { text, prefix, style }: Scope,
): string {
  const indent = /[ \t]/.test(text.charAt(from)) ? '    ' : '';
  return current.textBetween(...after).replaceAll('\n', `${style.lineEnding}${prefix}${indent}`);
}

/** The hunk's new content. The marks that its surroundings have already need no delimiters. */
function inlineText(
  { after, common }: CleanHunk,
  current: DocumentNode,
  { style, level, prefix, sources }: Scope,
): string {
  const piece = current.content.cut(...after).content;
  if (common.some((mark) => mark.type.name === 'code')) return piece.map((node) => node.text ?? '').join('');
  const bare = piece.map((node) => node.mark(node.marks.filter((mark) => !mark.isInSet(common))));
  const isStart = level.spelling !== 'raw' && after[0] === 0;
  const source = level.spelling === 'raw' ? sources.inline(current.copy(Fragment.fromArray(bare))) : null;
  const printed = source ?? printPhrasing(writePhrasing(settle(bare), style), style, level.spelling, isStart);
  const text = printed.replaceAll('\n', `${style.lineEnding}${prefix}`);
  const isCell = current.type.name === 'tableCell' || current.type.name === 'tableHeader';
  return isCell
    ? text.replaceAll(/(?<!\\)\|/g, '\\|').replaceAll(/(?:\\| {2,})?\r?\n[ \t>]*/g, cellBreak(style))
    : text;
}
