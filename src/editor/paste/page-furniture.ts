import { holdsBlocks } from './block-names';

/** What pages put beside their words for those who read on the screen: links to edit, to copy, to jump. */
const furniture = [
  '.mw-editsection',
  '.mw-jump-link',
  'clipboard-copy',
  'button[aria-label^="copy" i]',
  'button[class*="copy" i]',
  'button[title^="copy" i]',
  '.code-toolbar > .toolbar',
  'img[src*="cleardot.gif"], img[src*="spacer.gif"], img[src*="/pixel.gif"]',
].join();

const headings = 'h1, h2, h3, h4, h5, h6, dt, [role=heading]';

/** Removes it, and what links a heading to itself. */
export function dropFurniture(body: HTMLElement): void {
  for (const element of body.querySelectorAll(furniture)) element.remove();
  for (const button of body.querySelectorAll('button')) if (isTool(button)) button.remove();
  for (const label of body.querySelectorAll('[class*="copy" i]'))
    if (/^(?:copy(?: code| to clipboard)?|copied!?)$/i.test(label.textContent?.trim() ?? '')) label.remove();
  for (const link of body.querySelectorAll('a[href]')) openLink(link);
  // Obsidian's links lead to notes that only Obsidian knows.
  for (const link of body.querySelectorAll('a.internal-link[data-href]')) link.replaceWith(...link.childNodes);
  // The dots of Word's tables of contents.
  for (const tab of body.querySelectorAll('span[style*="mso-tab-count" i]'))
    if (/^[._…·\s]{3,}$/.test(tab.textContent ?? '')) tab.replaceWith(' ');
  for (const heading of body.querySelectorAll(headings))
    for (const link of heading.querySelectorAll('a')) {
      const words = (link.textContent ?? '').replaceAll(/\s|\u200b|\ufe0f/g, '');
      if (isPermalink(link, words)) link.remove();
      else if (leadsTo(link, heading)) link.replaceWith(...link.childNodes);
    }
}

const tools =
  /^(?:copy|export|share|download|print|edit|save|reply|like|follow|subscribe|run|play|open in|expand image|view image|enlarge|close|more options)\b/i;

/** Whether a button does something with what it stands beside. */
function isTool(button: Element): boolean {
  const words = button.textContent?.trim() ?? '';
  const told = words || (button.getAttribute('aria-label') ?? button.getAttribute('title') ?? '');
  return !button.hasAttribute('aria-expanded') && !button.querySelector('img') && words.length < 40 && tools.test(told);
}

/** Opens links around images that lead to the image, and links around whole cards: their first line keeps the link. */
function openLink(link: Element): void {
  const images = link.querySelectorAll('img');
  const address = link.getAttribute('href') ?? '';
  const words = link.textContent?.trim() ?? '';
  const isOfImage =
    /\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?)(?:$|[?#])/i.test(address) || images[0]?.getAttribute('src') === address;
  if (images.length === 1 && words === '' && isOfImage) {
    link.replaceWith(...link.childNodes);
    return;
  }
  const lines = [...link.querySelectorAll('div, p, h1, h2, h3, h4, h5, h6')].filter(
    (line) => line.textContent?.trim() && !holdsBlocks(line),
  );
  const [first] = lines;
  if (!first || lines.length < 2) return;
  for (const image of images)
    if (/\b(?:fav)?icon\b|avatar|favicon/i.test(`${image.className} ${image.getAttribute('src') ?? ''}`))
      image.remove();
  const inner = link.ownerDocument.createElement('a');
  inner.setAttribute('href', address);
  inner.append(...first.childNodes);
  first.append(inner);
  link.replaceWith(...link.childNodes);
}

/** A sign or nothing at all that links to where it stands. */
function isPermalink(link: Element, words: string): boolean {
  if (link.querySelector('img')) return false;
  if (words === '') return link.hasAttribute('href');
  const said = `${link.className} ${link.getAttribute('title') ?? ''} ${link.getAttribute('aria-label') ?? ''}`;
  const isToPlace = (link.getAttribute('href') ?? '').includes('#');
  return /^(?:[#¶§∞]|🔗|⚓)+$/u.test(words) && (isToPlace || /anchor|permalink|header-?link/i.test(said));
}

/** Whether all of a heading links to the heading itself. */
function leadsTo(link: Element, heading: Element): boolean {
  const [, place] = /#(.+)$/.exec(link.getAttribute('href') ?? '') ?? [];
  if (!place || link.textContent?.trim() !== heading.textContent?.trim()) return false;
  const ids = [heading.id, link.id, heading.parentElement?.id, link.getAttribute('name')];
  return ids.includes(place) || ids.includes(decoded(place)) || slugOf(heading) === slugOf(decoded(place));
}

function slugOf(words: Element | string): string {
  const text = typeof words === 'string' ? words : (words.textContent ?? '');
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
