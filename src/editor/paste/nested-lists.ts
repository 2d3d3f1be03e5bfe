const isList = (node: Element | null) => node?.localName === 'ul' || node?.localName === 'ol';

/** Lists as HTML means them: items in lists, and lists in items, whatever indent and level the page gave them. */
export function nestLists(body: HTMLElement): void {
  for (const menu of body.querySelectorAll('menu, dir')) asList(menu);
  for (const list of body.querySelectorAll('ol:not([start])')) {
    const number = list.querySelector(':scope > li')?.getAttribute('value');
    if (number) list.setAttribute('start', number);
  }
  joinByLevel(body);
  for (const list of [...body.querySelectorAll('ul, ol')].toReversed()) nestInside(list);
  for (const list of body.querySelectorAll('ul, ol')) if (!isList(list.parentElement) && isHollow(list)) hoist(list);
}

function asList(menu: Element): void {
  const list = menu.ownerDocument.createElement('ul');
  list.append(...menu.childNodes);
  menu.replaceWith(list);
}

/** A list that lies straight in a list belongs to the item before it, as does one in an item of its own without a mark. */
function nestInside(list: Element): void {
  for (const child of Array.from(list.children)) {
    const inner = isList(child) ? [child] : isWrapper(child) ? [...child.children].filter(isList) : [];
    if (inner.length === 0) continue;
    const before = child.previousElementSibling;
    if (before?.localName === 'li') {
      before.append(...inner);
      if (!isList(child)) child.remove();
    } else if (isList(child)) {
      // Nothing to lie in: its items are items of the outer list.
      child.replaceWith(...child.children);
    }
  }
}

/** An item that only holds a list. */
function isWrapper(item: Element): boolean {
  if (item.localName !== 'li') return false;
  const own = [...item.childNodes].filter((node) => !(node.nodeType === 1 && isList(node as Element)));
  return (
    item.children.length > 0 &&
    own.every((node) => (node.nodeType !== 3 ? node.nodeName === 'BR' : !node.nodeValue?.trim()))
  );
}

function isHollow(list: Element): boolean {
  return list.children.length > 0 && [...list.children].every((child) => isList(child));
}

function hoist(list: Element): void {
  list.replaceWith(...list.children);
}

/** Word for the web, Quill, Slack, Draft.js and others give every item a level and lay them all side by side. */
function joinByLevel(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul, ol')) {
    if (list.closest('li') || isList(list.parentElement)) continue;
    const items = [...list.children];
    if (!items.every((item) => item.localName === 'li')) continue;
    if (!items.every((item) => levelOf(item) !== null) && !items.some((item) => /\bql-indent-/.test(item.className)))
      continue;
    const runs = items.map((item) => ({ item, level: levelOf(item) ?? 1 }));
    regroup(list, runs);
  }
}

function levelOf(item: Element): number | null {
  const list = item.parentElement;
  const [, fromZero] = /\b(?:ql-indent-|DraftStyleDefault-depth)(\d)/.exec(item.className) ?? [];
  const [, fromOne] = /\blist(?:indent|-bullet|-number|-check)(\d)/.exec(list?.className ?? '') ?? [];
  const [, published] = /\blst-kix_\w+-(\d)/.exec(list?.className ?? '') ?? [];
  const indent =
    fromZero ?? published ?? item.getAttribute('data-stringify-indent') ?? list?.getAttribute('data-indent');
  const level = fromOne ?? item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level');
  const told = indent ? Number(indent) + 1 : Number(level ?? NaN);
  return told >= 1 && told <= 20 ? told : null;
}

interface Leveled {
  readonly item: Element;
  readonly level: number;
}

function regroup(list: Element, items: readonly Leveled[]): void {
  const previous = previousList(list);
  const carried = previous ? lastPath(previous) : [];
  const first = items[0]?.level ?? 1;
  const goesOn = list.localName === 'ul' && list.localName === previous?.localName;
  const canJoin = carried.length > 0 && (first > 1 || Number(list.getAttribute('start') ?? 1) > 1 || goesOn);
  const path: Element[] = canJoin ? carried.slice(0, first) : [];
  let top = canJoin ? null : (list.cloneNode(false) as Element);
  const start = top;
  if (top) path.push(top);
  for (const { item, level } of items) {
    const wanted = canJoin ? level : level - first + 1;
    while (path.length > Math.max(1, wanted)) path.pop();
    // A list of the other kind in the same item.
    if (path.length === wanted && wanted > 1 && path.at(-1)?.localName !== list.localName) path.pop();
    while (path.length < wanted) {
      const within = path.at(-1)?.lastElementChild;
      if (!within) break;
      const inner = list.cloneNode(false) as Element;
      inner.removeAttribute('start');
      within.append(inner);
      path.push(inner);
    }
    top = path.at(-1) ?? null;
    top?.append(item);
  }
  if (start) list.replaceWith(start);
  else removeWithWrappers(list);
}

/** The list that ends right before this one, wrappers aside. */
function previousList(list: Element): Element | null {
  let at: Element | null = list;
  while (at && !at.previousElementSibling && at.parentElement && at.parentElement.localName === 'div')
    at = at.parentElement;
  let before = at?.previousElementSibling ?? null;
  while (before?.localName === 'div' && before.children.length > 0) before = before.lastElementChild;
  return isList(before) ? before : null;
}

function lastPath(list: Element): Element[] {
  const inner = [...(list.lastElementChild?.children ?? [])].findLast(isList);
  return inner ? [list, ...lastPath(inner)] : [list];
}

function removeWithWrappers(element: Element): void {
  const parent = element.parentElement;
  element.remove();
  if (parent?.localName === 'div' && parent.childElementCount === 0 && !parent.textContent?.trim())
    removeWithWrappers(parent);
}
