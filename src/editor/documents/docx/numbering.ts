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
}

/** Counts the items of a document's lists, in the order in which it is asked. */
export type Numbering = (list: string, level: number) => Numbered | null;

interface Level {
  readonly format: string;
  readonly start: number;
  readonly indent: number | null;
  readonly box: string | null;
}

/** Source: ECMA-376, part 1, 17.9 (numbering). */
export function readNumbering(part: Element | null): Numbering {
  const kinds = new Map(
    childrenOf(part, 'abstractNum').map((kind) => [valueOf(kind, 'abstractNumId'), levelsOf(kind)]),
  );
  const lists = new Map(childrenOf(part, 'num').map((list) => [valueOf(list, 'numId'), list]));
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  return (list, level) => {
    const given = lists.get(list);
    const kind = valueOf(childOf(given, 'abstractNumId')) ?? list;
    const override = childrenOf(given, 'lvlOverride').find((each) => valueOf(each, 'ilvl') === String(level));
    const own = childOf(override, 'lvl');
    const found = own ? levelOf(own) : kinds.get(kind)?.get(level);
    if (list === '0' || !found || found.format === 'none') return null;
    const counts = counters.get(kind) ?? [];
    counters.set(kind, counts);
    const restart = valueOf(childOf(override, 'startOverride'));
    if (restart !== null && !begun.has(`${list} ${level}`)) counts[level] = Number(restart) - 1;
    begun.add(`${list} ${level}`);
    const number = (counts[level] ?? found.start - 1) + 1;
    counts[level] = number;
    counts.length = level + 1;
    return { list, level, isOrdered: found.format !== 'bullet', number, indent: found.indent, box: found.box };
  };
}

function levelsOf(kind: Element): ReadonlyMap<number, Level> {
  return new Map(childrenOf(kind, 'lvl').map((level) => [Number(valueOf(level, 'ilvl') ?? 0), levelOf(level)]));
}

function levelOf(level: Element): Level {
  const indent = childOf(childOf(level, 'pPr'), 'ind');
  const left = valueOf(indent, 'left') ?? valueOf(indent, 'start');
  return {
    format: valueOf(childOf(level, 'numFmt')) ?? 'decimal',
    start: Number(valueOf(childOf(level, 'start')) ?? 1),
    indent: left === null ? null : Number(left),
    box: /^[☐☑☒]$/.exec(valueOf(childOf(level, 'lvlText')) ?? '')?.[0] ?? null,
  };
}
