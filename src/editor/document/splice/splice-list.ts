import type { Node as DocumentNode } from '@tiptap/pm/model';
import { alignChildren, type Step } from '../align/align-children';
import { isApart, mustBeLoose } from '../canonical';
import type { Place } from '../read/place';
import { isWritten } from '../write/write-document';
import { containerPrefix, itemMarker } from './container-prefix';
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
  const steps = alignChildren(old.children, current.children);
  const change: SpliceBlock = (was, is) => (was.eq(is) ? [] : spliceItem(was, is, scope, spliceBlock, isTight));
  const splices = spliceSequence({
    text: scope.text,
    lineEnding: scope.style.lineEnding,
    stretches,
    steps,
    prefix: scope.prefix,
    change: (before, after) => change(old.child(before), current.child(after), scope),
    add: (after, neighbour) => {
      const marker = markerBeside(scope.text, stretches, neighbour, isBehind(steps, after, neighbour));
      return { text: printItem(current.child(after), marker, isTight, scope), isTight };
    },
  });
  return splices && [...renumber(old, current, stretches, scope.text), ...splices];
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
  const inner = { ...scope, prefix: scope.prefix + containerPrefix('listItem', scope.text, place) };
  const hasBlocks = old.children.some((block) => scope.places.has(block));
  if (!hasBlocks) {
    return [{ from: place.from, to: place.to, text: printItem(current, marker[1] ?? '-', isTight, scope) }];
  }
  const start = place.from + marker[0].length;
  const box = spliceBox(old, current, start, scope.text);
  if (old.content.eq(current.content)) return box;
  if (!current.children.some(isWritten)) return [...box, { from: start, to: place.to, text: '' }];
  const content = spliceChildren(old, current, inner, spliceBlock, isTight);
  return content && [...box, ...content];
}

/** From `[ ]` to `[x]` is one character. */
function spliceBox(old: DocumentNode, current: DocumentNode, start: number, text: string): Splice[] {
  const { checked } = current.attrs;
  if (old.attrs.checked === checked) return [];
  const box = old.attrs.checked === null ? '' : (/^\[[^\]]\][ \t]?/.exec(text.slice(start, start + 4))?.[0] ?? '');
  if (checked === null) return [{ from: start, to: start + box.length, text: '' }];
  const mark = checked ? 'x' : ' ';
  return box ? [{ from: start + 1, to: start + 2, text: mark }] : [{ from: start, to: start, text: `[${mark}] ` }];
}

function renumber(old: DocumentNode, current: DocumentNode, [first]: readonly Place[], text: string): Splice[] {
  if (!first || current.type.name !== 'orderedList' || old.attrs.start === current.attrs.start) return [];
  const digits = /^\d+/.exec(text.slice(first.from, first.to))?.[0].length ?? 0;
  return [{ from: first.from, to: first.from + digits, text: String(current.attrs.start) }];
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
  const prefix = scope.prefix + ' '.repeat(lead.length);
  const box = item.attrs.checked === null ? '' : item.attrs.checked ? '[x] ' : '[ ] ';
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
