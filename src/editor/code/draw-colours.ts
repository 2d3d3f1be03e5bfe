import type { EditorView } from '@tiptap/pm/view';
import type { ColourKind } from './find-colours';

/** A stretch of the text that has a colour, in positions of the document. */
export interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly kind: ColourKind;
}

/** A block of code in sight, and its colours in the order of its text. */
export interface DrawnBlock {
  readonly at: number;
  readonly colours: readonly Drawn[];
}

export interface ColourPen {
  /** Draws these colours instead of those that were drawn before. */
  readonly draw: (view: EditorView, blocks: readonly DrawnBlock[]) => void;
}

/**
 * Draws colours as CSS highlights: without an element, which each key would be dearer by and which would break off what is being
 * composed. A browser moves its ranges with the words that are typed, so that only what it lost is put anew.
 */
export function createColourPen(): ColourPen {
  const drawn = new Map<ColourKind, Range[]>();
  return {
    draw(view, blocks) {
      const counts = new Map<ColourKind, number>();
      for (const { at, colours } of blocks)
        for (const { kind, ...place } of placesOf(view, at, colours)) {
          const index = counts.get(kind) ?? 0;
          counts.set(kind, index + 1);
          const ranges = drawn.get(kind) ?? [];
          drawn.set(kind, ranges);
          const range = (ranges[index] ??= document.createRange());
          put(range, place);
          highlightOf(kind).add(range);
        }
      for (const [kind, ranges] of drawn)
        for (const range of ranges.splice(counts.get(kind) ?? 0)) highlightOf(kind).delete(range);
    },
  };
}

interface Place {
  readonly start: Text;
  readonly startOffset: number;
  readonly end: Text;
  readonly endOffset: number;
}

/** Where colours are among a block's text nodes, of which there are several where a search marks words. */
function placesOf(view: EditorView, at: number, colours: readonly Drawn[]): (Place & { readonly kind: ColourKind })[] {
  const shown = view.nodeDOM(at);
  const code = shown instanceof Element ? shown.querySelector('code') : null;
  if (!code) return [];
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const places: (Place & { readonly kind: ColourKind })[] = [];
  let text = nextText(walker);
  let start = at + 1;
  for (const { from, to, kind } of colours) {
    while (text && start + text.length <= from) {
      start += text.length;
      text = nextText(walker);
    }
    const [first, startOffset] = [text, from - start];
    while (text && start + text.length < to) {
      start += text.length;
      text = nextText(walker);
    }
    if (!first || !text) break;
    places.push({ kind, start: first, startOffset, end: text, endOffset: to - start });
  }
  return places;
}

function nextText(walker: TreeWalker): Text | null {
  const node = walker.nextNode();
  return node instanceof Text ? node : null;
}

function put(range: Range, { start, startOffset, end, endOffset }: Place): void {
  if (range.startContainer !== start || range.startOffset !== startOffset) range.setStart(start, startOffset);
  if (range.endContainer !== end || range.endOffset !== endOffset) range.setEnd(end, endOffset);
}

function highlightOf(kind: ColourKind): Highlight {
  const name = `code-${kind}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}
