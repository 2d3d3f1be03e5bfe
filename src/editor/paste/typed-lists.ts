import { blockNames, holdsBlocks } from './block-names';
import { dropLetters } from './drop-letters';
import { readMarker, type ListMarker } from './list-marker';
import { isAllMonospace, monospaceOf } from './monospace';
import type { Styles } from './styles';

interface TypedLine {
  readonly element: Element;
  /** What stands before the words: `•`, `2.`, `(b)`. */
  readonly mark: string;
  /** How many letters of the line are no words of it: the mark, and the blanks around it. */
  readonly size: number;
  /** Whether the blank behind the mark is one that nobody types in a sentence. */
  readonly isCertain: boolean;
  /** Tabs before the mark. */
  readonly tabs: number;
}

const bullets = '[·•●○◦▪▫■□◆◇►▶➢➤‣⁃➔→✓✔*–-]';
const numbers = String.raw`\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|(?:\d{1,2}\.){1,6}\d{1,2}[.)]?`;
/** Letters that are bullets in fonts of pictures. */
const drawn = '[o§ØqvüßàèÜØðn]';
const marked = new RegExp(String.raw`^([\s\u00a0]*)(${bullets}|${numbers}|${drawn})([\s\u00a0]+)(?=\S)`, 'u');

/**
 * Lists whose marks are letters before the words, as where a program or a browser took away what said that they are lists.
 * The mark becomes what Word's own marks are, a span that is ignored.
 */
export function markTypedLists(body: HTMLElement, styles: Styles): void {
  for (const block of [body, ...body.querySelectorAll('div')]) wrapLines(block);
  for (const block of body.querySelectorAll('p, div')) splitLines(block, styles);
  const lines = [...body.querySelectorAll('p, div')].map((element) => readLine(element, styles));
  const byElement = new Map(lines.filter((line) => line !== null).map((line) => [line.element, line]));
  for (const line of byElement.values()) if (line.isCertain || hasNeighbour(line, byElement)) markLine(line, styles);
}

function readLine(element: Element, styles: Styles): TypedLine | null {
  const text = element.textContent ?? '';
  const [whole, before = '', mark = '', gap = ''] = marked.exec(text) ?? [];
  if (whole === undefined || /\blevel\d/.test(styles.of(element, 'mso-list'))) return null;
  if (holdsBlocks(element) || element.closest('li, td, th, pre, h1, h2, h3, h4, h5, h6')) return null;
  if (element.querySelector('[style*="mso-list" i]') || isCode(element, styles)) return null;
  const hangs = styles.of(element, 'text-indent').startsWith('-');
  const isWide = tabsIn(gap) > 0 || (gap.match(/\u00a0/g)?.length ?? 0) > 1;
  const isLetter = new RegExp(`^${drawn}$`, 'u').test(mark);
  if (isLetter && !(hangs && isWide) && !(hangs && /\u00a0/.test(gap))) return null;
  const isCertain = isWide || (hangs && /\u00a0/.test(gap));
  return { element, mark, size: whole.length, isCertain, tabs: tabsIn(before) };
}

/** Whether all letters are of one width: a line of YAML begins like an item. */
function isCode(element: Element, styles: Styles): boolean {
  return monospaceOf(element, styles) ?? isAllMonospace(element, styles);
}

/** Tabs of the text, not of its markup's lines. */
function tabsIn(blanks: string): number {
  return blanks.includes('\n') ? 0 : (blanks.match(/\t/g)?.length ?? 0);
}

/** Whether the line before or after it is of the same list: the same bullet, or the next number. */
function hasNeighbour({ element, mark }: TypedLine, lines: ReadonlyMap<Element, TypedLine>): boolean {
  const [before, after] = [element.previousElementSibling, element.nextElementSibling].map(
    (each) => (each && lines.get(each)?.mark) ?? null,
  );
  const own = readMarker(mark);
  if (!own.isOrdered) return mark !== '–' && [before, after].includes(mark);
  return follows(before, own) || precedes(own, after);
}

function follows(before: string | null | undefined, { number }: ListMarker): boolean {
  const other = before ? readMarker(before) : null;
  return other?.isOrdered === true && other.number + 1 === number;
}

function precedes({ number }: ListMarker, after: string | null | undefined): boolean {
  const other = after ? readMarker(after) : null;
  return other?.isOrdered === true && other.number === number + 1;
}

function markLine({ element, mark, size, tabs }: TypedLine, styles: Styles): void {
  dropLetters(element, size);
  const span = element.ownerDocument.createElement('span');
  span.setAttribute('style', 'mso-list:Ignore');
  span.textContent = mark;
  element.prepend(span);
  const given = element.getAttribute('style') ?? '';
  if (tabs > 1 && styles.of(element, 'margin-left') === '' && !/^margin|[;\s]margin\s*:/.test(given))
    element.setAttribute('style', `${given};margin-left:${tabs * 36}pt`);
}

/** Gives lines that stand beside blocks a block of their own. */
function wrapLines(block: Element): void {
  if (!block.querySelector(':scope > br') || !holdsBlocks(block) || block.closest('li, td, th, pre')) return;
  let own: Element | null = null;
  for (const node of Array.from(block.childNodes)) {
    const isBlock =
      node.nodeType === 1 && (blockNames.has((node as Element).localName) || holdsBlocks(node as Element));
    if (isBlock) {
      own = null;
      continue;
    }
    if (own === null) {
      own = block.ownerDocument.createElement('div');
      node.before(own);
    }
    own.append(node);
  }
}

/** Lines of one paragraph that are each an item of a list, as paragraphs. */
function splitLines(block: Element, styles: Styles): void {
  const breaks = [...block.children].filter(({ localName }) => localName === 'br');
  if (breaks.length === 0 || holdsBlocks(block) || block.closest('li, td, th, pre')) return;
  const lines: Node[][] = [[]];
  for (const node of block.childNodes) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const marks = lines.map((line) => marked.exec(line.map(({ textContent }) => textContent).join(''))?.[2]);
  const isItem = (at: number) => {
    const mark = marks[at];
    if (!mark || new RegExp(`^${drawn}$|–`, 'u').test(mark)) return false;
    const own = readMarker(mark);
    const [before, after] = [marks[at - 1], marks[at + 1]];
    return own.isOrdered ? follows(before, own) || precedes(own, after) : mark === before || mark === after;
  };
  if (!lines.some((_line, at) => isItem(at)) || isCode(block, styles)) return;
  let own: Element | null = null;
  const parts: Element[] = [];
  for (const [at, line] of lines.entries()) {
    if (own === null || isItem(at) || isItem(at - 1)) {
      own = block.cloneNode(false) as Element;
      parts.push(own);
    } else {
      own.append(block.ownerDocument.createElement('br'));
    }
    own.append(...line);
  }
  block.replaceWith(...parts);
}
