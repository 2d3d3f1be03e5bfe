import { readMarker, type ListMarker } from './list-marker';
import type { Styles } from './styles';

interface Item {
  readonly element: Element;
  /** Word's name of the list: `l0`. */
  readonly list: string;
  readonly level: number;
  readonly marker: ListMarker;
  /** Whether it says which list it is of, or shows no number that would. */
  readonly isNamed: boolean;
  /** Points from the left edge at which its words stand. */
  readonly indent: number;
}

interface OpenList {
  readonly of: Item;
  readonly element: Element;
  last: Element;
}

/** Word's lists are paragraphs that look like lists, and real lists beside them: both become lists that lie in each other. */
export function readWordLists(body: HTMLElement, styles: Styles): void {
  const read = (element: Element) => readItem(element, styles);
  flattenLists(body, styles);
  const items = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, div')].map(read).filter((item) => item !== null);
  if (items.length === 0) return;
  const byElement = new Map(items.map((item) => [item.element, item]));
  for (const parent of new Set(items.map(({ element }) => element.parentElement)))
    if (parent) joinItems(parent, byElement, styles);
}

function joinItems(parent: Element, items: ReadonlyMap<Element, Item>, styles: Styles): void {
  let open: OpenList[] = [];
  for (const child of Array.from(parent.children)) {
    const item = items.get(child);
    if (item) {
      open = place(item, open);
    } else if (!isEmpty(child)) {
      const owner = open.length > 0 ? ownerOf(child, open, styles) : undefined;
      if (owner) {
        open = open.slice(0, open.indexOf(owner) + 1);
        owner.last.append(child);
      } else {
        open = [];
      }
    } else if (open.length > 0 && child.localName === 'p') {
      child.remove();
    }
  }
}

/** Puts an item into the list that it goes on with, or into a new one, and gives the lists that are open then. */
function place(item: Item, open: readonly OpenList[]): OpenList[] {
  const { element, marker } = item;
  const outer = open.filter(({ of }) => of.level < item.level);
  const beside = open.find(({ of }) => of.level === item.level);
  const goesOn =
    beside !== undefined &&
    beside.of.list === item.list &&
    beside.of.marker.isOrdered === marker.isOrdered &&
    // Where no list is named, counting from one begins another.
    (item.isNamed || !marker.isOrdered || marker.number !== 1);
  const entry = element.ownerDocument.createElement('li');
  if (goesOn) {
    beside.element.append(entry);
    beside.last = entry;
    entry.append(element);
    return [...outer, beside];
  }
  const list = element.ownerDocument.createElement(marker.isOrdered ? 'ol' : 'ul');
  if (marker.isOrdered && marker.number !== 1) list.setAttribute('start', String(marker.number));
  list.append(entry);
  const within = outer.at(-1);
  if (within) within.last.append(list);
  else element.before(list);
  entry.append(element);
  return [...outer, { of: item, element: list, last: entry }];
}

/** The list whose last item a paragraph goes on with: Word gives it no mark, but the item's indent. */
function ownerOf(element: Element, open: readonly OpenList[], styles: Styles): OpenList | undefined {
  if (element.localName !== 'p') return undefined;
  const continues = /^Mso(?:ListParagraph|ListContinue|BodyTextIndent)/.test(element.className);
  const indent =
    points(styles.of(element, 'margin-left') || lastOf(styles.of(element, 'margin'))) ?? (continues ? 36 : 0);
  if (indent <= 0 && !continues) return undefined;
  // Any paragraph may be indented; only a list's own go on with an item that stands further left.
  const fits = ({ of }: OpenList) => of.indent <= indent + 1 && (continues || indent - of.indent < 4);
  const fitting = open.findLast(fits);
  return fitting ?? (continues ? open[0] : undefined);
}

function readItem(element: Element, styles: Styles): Item | null {
  const said = styles.of(element, 'mso-list');
  const [, list = '', level] = /\b(l\d+)\s+level(\d+)/.exec(said) ?? [];
  const isStyle = /^(?:MsoList(?:Bullet|Number))(\d?)/.exec(element.className);
  const marker = markerOf(element, styles);
  if (said === 'none' || said === 'skip' || (!level && !isStyle && !marker)) return null;
  if (element.querySelector('p, table, div, ul, ol, h1, h2, h3, h4, h5, h6')) return null;
  const indent = points(styles.of(element, 'margin-left') || lastOf(styles.of(element, 'margin')));
  const depth = Number(level ?? isStyle?.[1]) || Math.max(1, Math.round((indent ?? 36) / 36));
  const format = styles.rule(`@list ${list}:level${depth}`)?.get('mso-level-number-format');
  const shown = marker ? readMarker(marker.textContent ?? '') : null;
  const isOrdered =
    shown?.isOrdered ?? (format ? format !== 'bullet' && format !== 'image' : /Number/.test(element.className));
  const number = shown?.number ?? (Number(element.getAttribute('data-number')) || 1);
  const isNumberedHeading =
    isOrdered && (/^h[1-6]$/.test(element.localName) || styles.of(element, 'mso-outline-level') !== '');
  if (isNumberedHeading) {
    // The number of a heading is a part of what it says: “2.1 Methods”.
    if (marker) marker.replaceWith(`${marker.textContent?.trim() ?? ''} `);
    return null;
  }
  marker?.remove();
  if (isEmpty(element)) return null;
  return {
    element,
    list,
    level: depth,
    marker: { isOrdered, number },
    isNamed: list !== '' || shown === null,
    indent: indent ?? depth * 36,
  };
}

/** The number or bullet that Word writes out before the words of an item. */
function markerOf(element: Element, styles: Styles): Element | null {
  const spans = [...element.querySelectorAll('span')];
  const ignored = spans.find((span) => styles.of(span, 'mso-list') === 'ignore');
  if (ignored) return ignored;
  if (!element.className.startsWith('MsoListParagraph')) return null;
  return spans.find((span) => /^\s*[·•▪§o–-]\s*[\u00a0\s]{3,}$/.test(span.textContent ?? '')) ?? null;
}

/** Word's own real lists know their items' levels better than they lie in each other. */
function flattenLists(body: HTMLElement, styles: Styles): void {
  const isWord = (list: Element) =>
    [...list.querySelectorAll('li')].some((item) => /\blevel\d/.test(styles.of(item, 'mso-list')));
  for (const list of [...body.querySelectorAll('ul, ol')].filter(isWord)) {
    if (!list.isConnected || list.parentElement?.closest('ul, ol, li')) continue;
    list.replaceWith(...flatItems(list));
  }
}

function flatItems(list: Element): Node[] {
  let number = (Number(list.getAttribute('start')) || 1) - 1;
  return [...list.children].flatMap((child) => {
    if (child.localName === 'ul' || child.localName === 'ol') return flatItems(child);
    if (child.localName !== 'li') return [child];
    number += 1;
    const inner = [...child.children].filter(({ localName }) => localName === 'ul' || localName === 'ol');
    const later = inner.flatMap((each) => {
      each.remove();
      return flatItems(each);
    });
    const paragraph = child.ownerDocument.createElement('p');
    for (const name of ['style', 'class']) paragraph.setAttribute(name, child.getAttribute(name) ?? '');
    const mark = child.ownerDocument.createElement('span');
    mark.setAttribute('style', 'mso-list:Ignore');
    mark.textContent = list.localName === 'ol' ? `${number}.` : '·';
    const words = child.querySelector(':scope > p');
    paragraph.append(mark, ...(words && child.children.length === 1 ? words.childNodes : child.childNodes));
    return [paragraph, ...later];
  });
}

function isEmpty(element: Element): boolean {
  return (
    !element.textContent?.replaceAll(/[\s\u00a0]/g, '') &&
    !element.matches('img, hr, table') &&
    !element.querySelector('img, hr')
  );
}

function lastOf(margin: string): string {
  const sides = margin.split(' ');
  return sides.length === 4 ? (sides[3] ?? '') : sides.length > 1 ? (sides[1] ?? '') : '';
}

/** A length in points. */
function points(length: string): number | null {
  const [, number, unit] = /^(-?[\d.]+)(pt|in|cm|mm|px)?$/.exec(length) ?? [];
  if (number === undefined) return null;
  const perUnit = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 }[unit ?? 'pt'] ?? 1;
  return Number(number) * perUnit;
}
