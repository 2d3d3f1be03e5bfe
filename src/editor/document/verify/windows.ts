import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Splice } from '../splice/splice';
import type { DocumentChange } from '../splice/splice-document';

/** A stretch of the new text that reads the same whether it is read alone or with all that is around it. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** What lay there in the file as it was opened. */
  readonly base: { readonly from: number; readonly to: number };
  /** The steps, from the first up to but without the second, whose blocks the window must read as. */
  readonly steps: readonly [from: number, to: number];
  /** Where the window's last block must lie for everything behind it to be read as before; null where nothing is behind it. */
  readonly end: { readonly from: number; readonly to: number } | null;
}

/**
 * The windows around splices, which are in order of place: what changed with the nearest places on both sides where a parser
 * is in the same state as at the start of a text.
 *
 * A window starts where a block that an empty line ends, and that did not change, is followed by one and by a line with
 * something in its first column. No container is open then that the line could continue, and nothing looks past an empty
 * line to find out what it is. (A fence or comment that is not closed does not look: it goes on, and no block would have
 * followed.) A window ends with a block that started at such a line and did not change: where it is found again in its place,
 * what follows is read as it was.
 *
 * What reaches further, labels and the syntax in far-reach.ts, is the caller's to see to.
 */
export function windowsOf(
  { opened, before, steps }: DocumentChange,
  splices: readonly Splice[],
  text: string,
): Window[] {
  const base = opened.text;
  const places = before.flatMap((block) => opened.places.get(block) ?? []);
  const stepOf: number[] = [];
  for (const [index, step] of steps.entries()) if ('before' in step) stepOf[step.before] = index;

  /** Numbers of blocks; `last` is past the end where no block ends the window. */
  const found: { first: number; last: number }[] = [];
  for (let index = 0; index < splices.length;) {
    const splice = splices[index];
    if (!splice) break;
    let first = startAt(splice);
    const last = endAfter(splice);
    const previous = found.at(-1);
    if (previous && first < previous.last) first = found.pop()?.first ?? 0;
    found.push({ first, last });
    const behind = places[last]?.from ?? Infinity;
    while (index < splices.length && (splices[index]?.from ?? 0) < behind) index++;
  }
  return found.map(({ first, last }) => windowFrom(first, last));

  function startAt({ from }: Splice): number {
    let block = places.findLastIndex((place) => place.from <= from);
    while (block > 0 && !isStart(block)) block--;
    return Math.max(0, block);
  }

  function isStart(block: number): boolean {
    const [place, above] = [places[block], places[block - 1]];
    const aboveStep = steps[(stepOf[block] ?? 0) - 1];
    return (
      place !== undefined &&
      above !== undefined &&
      aboveStep?.kind === 'kept' &&
      aboveStep.before === block - 1 &&
      endsAtEmptyLine(before[block - 1], base.slice(above.from, above.to)) &&
      widthOfEmptyLine(base, place.from) > 0 &&
      !isTouched(above.from, place.from - 1) &&
      /\S/.test(text.charAt(moved(place.from)))
    );
  }

  function endAfter({ to }: Splice): number {
    let block = places.findIndex((place) => place.from > to);
    if (block === -1) return places.length;
    while (block < places.length && !isEnd(block)) block++;
    return block;
  }

  function isEnd(block: number): boolean {
    const place = places[block];
    const width = place ? widthOfEmptyLine(base, place.from) : 0;
    return (
      place !== undefined &&
      steps[stepOf[block] ?? 0]?.kind === 'kept' &&
      width > 0 &&
      !isTouched(place.from - width, place.to) &&
      /\S/.test(base.charAt(place.from))
    );
  }

  function isTouched(from: number, to: number): boolean {
    return splices.some((splice) => splice.to >= from && splice.from <= to);
  }

  /** Where in the new text a place is that no splice spans; text put in just there is behind it. */
  function moved(place: number): number {
    let by = 0;
    for (const splice of splices) if (splice.from < place) by += splice.text.length - (splice.to - splice.from);
    return place + by;
  }

  function windowFrom(first: number, last: number): Window {
    const end = places[last];
    const from = first === 0 ? 0 : (places[first]?.from ?? 0);
    return {
      from: moved(from),
      to: end ? moved(end.to) : text.length,
      base: { from, to: end?.to ?? base.length },
      steps: [first === 0 ? 0 : (stepOf[first] ?? 0), end ? (stepOf[last] ?? 0) + 1 : steps.length],
      end: end ? { from: moved(end.from), to: moved(end.to) } : null,
    };
  }
}

const leaves = ['paragraph', 'heading', 'horizontalRule', 'table', 'rawBlock'];

/** Whether an empty line ends a block, or it has ended before; an item goes on over it, and so does indented code. */
function endsAtEmptyLine(block: DocumentNode | undefined, source: string): boolean {
  return (
    block !== undefined &&
    (leaves.includes(block.type.name) || (block.type.name === 'codeBlock' && /^[`~]/.test(source)))
  );
}

/** The number of characters before a place that end a line and make an empty one; 0 where there is none. */
function widthOfEmptyLine(text: string, at: number): number {
  return /(?:\r\n|\n)(?:\r\n|\n)$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
}
