interface Note {
  readonly label: string;
  readonly reference: Element;
  readonly block: Element;
}

/**
 * Footnotes, however a program writes them: a link to a place further down that links back. References become
 * `sup[data-footnote]`, the notes `aside[data-footnote]`, with labels that are not `taken`.
 */
export function readFootnotes(body: HTMLElement, taken: Iterable<string> = []): void {
  const places = new Map<string, Element>();
  for (const element of body.querySelectorAll('[id], [name]'))
    for (const name of [element.id, element.getAttribute('name')])
      if (name && !places.has(name)) places.set(name, element);
  // Where names were taken away, a note is still told by what leads back from it.
  for (const back of body.querySelectorAll('a[href*="ftnref"], a[href*="ednref"], a[href*="ftnt_ref"]')) {
    const name = anchorOf(back).replace(/_?ref/, '');
    if (!places.has(name)) places.set(name, back);
  }
  const links = [...body.querySelectorAll('a[href*="#"]')];
  const notes = links.map((link) => noteOf(link, places)).filter((note) => note !== null);
  const made = new Map<Element, string>();
  const labels = new Set(taken);
  for (const { label, reference, block } of notes) {
    const known = made.get(block);
    const own = known ?? unused(label, labels);
    labels.add(own);
    const mark = body.ownerDocument.createElement('sup');
    mark.setAttribute('data-footnote', own);
    const around = reference.closest('sup');
    (around?.textContent?.trim() === reference.textContent?.trim() ? around : reference)?.replaceWith(mark);
    if (!known) made.set(block, own);
  }
  for (const [block, label] of made) {
    const aside = body.ownerDocument.createElement('aside');
    aside.setAttribute('data-footnote', label);
    aside.append(...block.childNodes);
    block.replaceWith(aside);
    liftOut(aside);
  }
  for (const link of body.querySelectorAll('sup a[href*="#"]'))
    if (named.test(anchorOf(link))) link.replaceWith(...link.childNodes);
  const [first] = body.querySelectorAll('aside[data-footnote]');
  const above = first && (first.previousElementSibling ?? first.parentElement?.previousElementSibling);
  if (made.size > 0 && above?.localName === 'hr') above.remove();
  for (const list of body.querySelectorAll('hr[width="33%"], hr.footnotes-sep')) list.remove();
  for (const box of body.querySelectorAll('.footnotes, [role=doc-endnotes], section[data-footnotes]'))
    if (box.querySelector('aside[data-footnote]'))
      for (const child of Array.from(box.children)) if (/^(?:hr|h[1-6])$/.test(child.localName)) child.remove();
}

function noteOf(link: Element, places: ReadonlyMap<string, Element>): Note | null {
  const target = link.isConnected ? places.get(anchorOf(link)) : undefined;
  const words = (link.textContent ?? '').replaceAll(/[\s[\]()^]/g, '');
  if (!target || words.length > 4 || !/^[\p{L}\p{N}*†‡§¶]+$/u.test(words)) return null;
  // The reference stands before its note.
  if (!(link.compareDocumentPosition(target) & 4)) return null;
  const block = target.closest('div[style*="mso-element" i], li, aside, dd') ?? target.closest('div[id], p, div');
  if (!block || block.contains(link) || block.localName === 'body') return null;
  const names = [link.id, link.getAttribute('name'), link.parentElement?.id, link.closest('sup')?.id].filter(Boolean);
  const back = [...block.querySelectorAll('a[href*="#"]')].filter((each) => {
    const place = anchorOf(each);
    if (/_?ref/.test(place) && place.replace(/_?ref/, '') === anchorOf(link)) return true;
    return names.includes(place) || places.get(place) === link || places.get(place)?.contains(link);
  });
  if (back.length === 0 && !isNamedNote(link, target)) return null;
  for (const each of back) {
    const around = each.closest('sup');
    (around?.textContent?.trim() === each.textContent?.trim() ? around : each)?.remove();
  }
  for (const mark of block.querySelectorAll('.mw-cite-backlink')) mark.remove();
  return { label: /^[\w-]+$/.test(words) ? words : String(1), reference: link, block };
}

/** How pages call the places of their notes. */
const named = /^_?(?:ftn|fn|footnote|edn|endnote|cite_note|note)[-_:.\d]/i;

/** A raised number that links to what is called a note, though nothing leads back from it. */
function isNamedNote(link: Element, target: Element): boolean {
  return link.closest('sup') !== null && !/^h[1-6]$/.test(target.localName) && named.test(anchorOf(link));
}

function anchorOf(link: Element): string {
  const anchor = (link.getAttribute('href') ?? '').split('#').slice(1).join('#');
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function unused(label: string, labels: ReadonlySet<string>): string {
  let own = label;
  for (let count = 2; labels.has(own); count++) own = String(count);
  return own;
}

/** A note lies beside the text, in no list of notes. */
function liftOut(aside: Element): void {
  const list = aside.closest('ol, ul');
  if (!list) return;
  list.before(aside);
  if (!list.textContent?.trim()) list.remove();
}
