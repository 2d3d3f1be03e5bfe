import type { Node as DocumentNode } from '@tiptap/pm/model';
import { alignChildren } from '../align/align-children';
import type { Step } from '../align/step';
import { isApart, mustBeLoose, taskState } from '../canonical';
import type { Place } from '../read/place';
import { isWritten } from '../write/write-document';
import { containerPrefix, itemMarker, ownPrefix, pythonIndent } from './container-prefix';
import { printBlocks } from './print-block';
import type { Scope } from './scope';
import type { Splice } from './splice';
import { spliceChildren, type SpliceBlock } from './splice-children';
import { spliceSequence } from './splice-sequence';

/** Splices between two lists of one kind; null when the list must be written anew. */
export function spliceList(
  old: DocumentNode,
  current: DocumentNode,
  scope: Scope,
  spliceBlock: SpliceBlock,
): Splice[] | null {
  const isTight = current.attrs.tight !== false;
  if ((old.attrs.tight !== false) !== isTight && !mustBeLoose(current)) return null;
  const stretches = old.children.flatMap((item) => scope.places.get(item) ?? []);
  if (stretches.length < old.childCount) return null;
  const place = scope.places.get(old);
  const own = { ...scope, prefix: place ? ownPrefix(scope.prefix, scope.text, place) : scope.prefix };
  const steps = alignChildren(old.children, current.children);
  const change: SpliceBlock = (was, is) => (was.eq(is) ? [] : spliceItem(was, is, scope, spliceBlock, isTight));
  const splices = spliceSequence({
    text: scope.text,
    lineEnding: scope.style.lineEnding,
    stretches,
    steps,
    prefix: own.prefix,
    change: (before, after) => change(old.child(before), current.child(after), scope),
    add: (after, neighbour) => {
      const marker = markerBeside(scope.text, stretches, neighbour, isBehind(steps, after, neighbour));
      return { text: printItem(current.child(after), marker, isTight, own), isTight };
    },
  });
  if (!splices) return null;
  const apart = isTight ? [] : keepApart(old, steps, own);
  return [...renumber(old, current, steps, stretches, scope.text), ...splices, ...apart];
}

/** What keeps a list's items apart when the blank lines that did so are gone: one more between the first two that stay. */
function keepApart(old: DocumentNode, steps: readonly Step[], { text, places, prefix, style }: Scope): Splice[] {
  const left = steps.filter((step) => step.kind !== 'removed');
  const stays = left.flatMap((step) => ('before' in step ? step.before : []));
  const isBlankAt = (blocks: readonly DocumentNode[], index: number) => {
    const [before, after] = [blocks[index], blocks[index + 1]].map((block) => block && places.get(block));
    return before && after ? /\n[ \t>]*\r?\n/.test(text.slice(before.to, after.from)) : false;
  };
  const isApart = stays.some(
    (item, index) =>
      old.child(item).children.some((_, block, blocks) => isBlankAt(blocks, block)) ||
      // Of the gaps around what is gone between two items, the one with a blank line stays.
      (index > 0 && (isBlankAt(old.children, item - 1) || isBlankAt(old.children, stays[index - 1] ?? item))),
  );
  const [first] = stays;
  const place = first === undefined ? undefined : places.get(old.child(first));
  if (isApart || !place || stays.length < 2 || stays.length < left.length || stays.length === old.childCount) return [];
  return [{ from: place.to, to: place.to, text: style.lineEnding + prefix.trimEnd() }];
}

/** Splices between two items: the box of a task, then the blocks. */
function spliceItem(
  old: DocumentNode,
  current: DocumentNode,
  scope: Scope,
  spliceBlock: SpliceBlock,
  isTight: boolean,
): Splice[] | null {
  const place = scope.places.get(old);
  const marker = place && itemMarker(scope.text.slice(place.from, place.to));
  if (!place || !marker) return null;
  const own = { ...scope, prefix: ownPrefix(scope.prefix, scope.text, place) };
  const inner = { ...scope, prefix: containerPrefix('listItem', scope, place, own.prefix) };
  const hasBlocks = old.children.some((block) => scope.places.has(block));
  if (!hasBlocks) {
    return [{ from: place.from, to: place.to, text: printItem(current, marker[1] ?? '-', isTight, own) }];
  }
  const start = place.from + marker[0].length;
  if (!current.children.some(isWritten)) return [{ from: start, to: place.to, text: '' }];
  const box = spliceBox(old, current, start, scope.text);
  if (old.content.eq(current.content)) return box;
  const content = spliceChildren(old, current, inner, spliceBlock, isTight);
  return content && [...box, ...content];
}

/** From `[ ]` to `[x]` is one character. */
function spliceBox(old: DocumentNode, current: DocumentNode, start: number, text: string): Splice[] {
  const [was, checked] = [taskState(old), taskState(current)];
  if (was === checked) return [];
  const box = was === null ? '' : (/^\[[^\]]\][ \t]?/.exec(text.slice(start, start + 4))?.[0] ?? '');
  if (checked === null) return [{ from: start, to: start + box.length, text: '' }];
  const mark = checked ? 'x' : ' ';
  return box ? [{ from: start + 1, to: start + 2, text: mark }] : [{ from: start, to: start, text: `[${mark}] ` }];
}

/**
 * A numbered list starts with its first item's number, whichever item that is now. Those that count on from a start that was
 * changed do so from the new one, where that takes as many digits: the indent of what is in them depends on it.
 */
function renumber(
  old: DocumentNode,
  current: DocumentNode,
  steps: readonly Step[],
  stretches: readonly Place[],
  text: string,
): Splice[] {
  const [first, ...others] = steps.filter((step) => step.kind !== 'removed');
  const numbers = [first, ...others].flatMap((step) => {
    const place = step && 'before' in step ? stretches[step.before] : undefined;
    const digits = place && /^\d+/.exec(text.slice(place.from, place.to))?.[0];
    return place && digits !== undefined ? [{ from: place.from, to: place.from + digits.length, digits, step }] : [];
  });
  const [start] = numbers;
  const by = Number(current.attrs.start) - Number(start?.digits);
  if (!start || start.step !== first || by === 0) return [];
  const isMoved =
    old.attrs.start !== current.attrs.start && steps.every(({ kind }) => kind === 'kept' || kind === 'changed');
  const counting = numbers.slice(1).flatMap(({ from, to, digits }) => {
    const number = String(Number(digits) + by);
    return isMoved && digits !== start.digits && number.length === digits.length ? [{ from, to, text: number }] : [];
  });
  return [{ from: start.from, to: start.to, text: String(current.attrs.start) }, ...counting];
}

function isBehind(steps: readonly Step[], after: number, neighbour: number): boolean {
  return steps.some((step) => 'before' in step && step.before === neighbour && 'after' in step && step.after < after);
}

/** The marker of a new item: its neighbour's; in a list that counts, the next number. */
function markerBeside(text: string, stretches: readonly Place[], neighbour: number, isBehindIt: boolean): string {
  const markerAt = (index: number) => {
    const place = stretches[index];
    return place ? (itemMarker(text.slice(place.from, place.to))?.[1] ?? '') : '';
  };
  const marker = markerAt(neighbour);
  const isCounting = /^\d/.test(marker) && ![markerAt(neighbour - 1), markerAt(neighbour + 1)].includes(marker);
  return isCounting && isBehindIt ? marker.replace(/^\d+/, (digits) => String(Number(digits) + 1)) : marker;
}

/** An item as it stands in the file, its blocks with the source that they have. */
function printItem(item: DocumentNode, marker: string, isTight: boolean, scope: Scope): string {
  const { lineEnding } = scope.style;
  const lead = `${marker} `.padEnd(scope.style.wideLists ? 4 : 0);
  const indent = ' '.repeat(lead.length);
  const prefix = scope.prefix + (scope.style.admonitions ? pythonIndent(indent) : indent);
  const checked = taskState(item);
  const box = checked === null ? '' : checked ? '[x] ' : '[ ] ';
  const blocks = item.children.filter(isWritten);
  const body = blocks.map((block, index) => {
    const gap =
      index === 0
        ? ''
        : lineEnding + (isTight && !isApart(blocks[index - 1], block) ? '' : prefix.trimEnd() + lineEnding) + prefix;
    return gap + printBlocks([block], { ...scope, prefix });
  });
  return (lead + box + body.join('')).trimEnd();
}
