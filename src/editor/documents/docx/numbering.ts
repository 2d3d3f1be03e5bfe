import { childOf, childrenOf, valueOf } from './xml';

/** What stands before an item: the list and the level it belongs to, and its number. */
export interface Numbered {
  readonly list: string;
  /** From 0. */
  readonly level: number;
  readonly isOrdered: boolean;
  readonly number: number;
  /** Twentieths of a point; null when it is not told. */
  readonly indent: number | null;
  /** The box of a checklist, ☐ or ☒. */
  readonly box: string | null;
  /** Whether a mark is shown; else the paragraph goes on with the item above it. */
  readonly isMarked: boolean;
}

/** Counts the items of a document's lists, in the order in which it is asked. A level that is not told is that of one of the styles. */
export type Numbering = (list: string, level: number | null, styles: readonly string[]) => Numbered | null;

interface Level {
  readonly format: string;
  readonly isOrdered: boolean;
  readonly start: number;
  readonly indent: number | null;
  readonly box: string | null;
  readonly isMarked: boolean;
  /** The style whose paragraphs are of this level. */
  readonly style: string | null;
}

/** Source: ECMA-376, part 1, 17.9 (numbering). */
export function readNumbering(part: Element | null): Numbering {
  const kinds = new Map(
    childrenOf(part, 'abstractNum').map((kind) => [valueOf(kind, 'abstractNumId'), levelsOf(kind)]),
  );
  // A list may only name the style that another one defines.
  const named = new Map(childrenOf(part, 'abstractNum').map((kind) => [valueOf(childOf(kind, 'styleLink')), kind]));
  for (const kind of childrenOf(part, 'abstractNum')) {
    const meant = named.get(valueOf(childOf(kind, 'numStyleLink')) ?? '');
    if (meant) kinds.set(valueOf(kind, 'abstractNumId'), levelsOf(meant));
  }
  const lists = new Map(childrenOf(part, 'num').map((list) => [valueOf(list, 'numId'), list]));
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  return (list, told, styles) => {
    const given = lists.get(list);
    const kind = valueOf(childOf(given, 'abstractNumId')) ?? list;
    const levels = [...(kinds.get(kind) ?? [])];
    const level = told ?? levels.find(([, { style }]) => style !== null && styles.includes(style))?.[0] ?? 0;
    const override = childrenOf(given, 'lvlOverride').find((each) => valueOf(each, 'ilvl') === String(level));
    const own = childOf(override, 'lvl');
    const found = own ? levelOf(own) : kinds.get(kind)?.get(level);
    if (list === '0' || !found || found.format === 'none') return null;
    const counts = counters.get(kind) ?? [];
    counters.set(kind, counts);
    const restart = valueOf(childOf(override, 'startOverride'));
    if (restart !== null && !begun.has(`${list} ${level}`)) counts[level] = Number(restart) - 1;
    begun.add(`${list} ${level}`);
    const { isOrdered, indent, box, isMarked } = found;
    if (!isMarked) return { list, level, isOrdered, number: 1, indent, box, isMarked };
    const number = (counts[level] ?? found.start - 1) + 1;
    counts[level] = number;
    counts.length = level + 1;
    return { list, level, isOrdered, number, indent, box, isMarked };
  };
}

function levelsOf(kind: Element): ReadonlyMap<number, Level> {
  return new Map(childrenOf(kind, 'lvl').map((level) => [Number(valueOf(level, 'ilvl') ?? 0), levelOf(level)]));
}

function levelOf(level: Element): Level {
  const indent = childOf(childOf(level, 'pPr'), 'ind');
  const left = valueOf(indent, 'left') ?? valueOf(indent, 'start');
  const format = valueOf(childOf(level, 'numFmt')) ?? 'decimal';
  const mark = valueOf(childOf(level, 'lvlText'));
  return {
    format,
    isOrdered: format !== 'bullet',
    start: Number(valueOf(childOf(level, 'start')) ?? 1),
    indent: left === null ? null : Number(left),
    box: /^[☐☑☒]$/.exec(mark ?? '')?.[0] ?? null,
    isMarked: mark === null || mark.trim() !== '' || childOf(level, 'lvlPicBulletId') !== null,
    style: valueOf(childOf(level, 'pStyle')),
  };
}
