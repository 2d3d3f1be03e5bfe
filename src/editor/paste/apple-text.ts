import type { Styles } from './styles';

/** Whether a document was written by Apple's own writer of HTML: of TextEdit, Notes, Pages, Xcode, Terminal. */
export function isAppleText(html: string): boolean {
  return (
    /content=["']?Cocoa HTML Writer/i.test(html) || /<style[^>]*>\s*(?:<!--\s*)?(?:p\.p|li\.li)\d+\s*\{/i.test(html)
  );
}

/** Apple's titles and headings are paragraphs of larger letters: made real headings, the largest ones of the first level. */
export function readAppleHeadings(body: HTMLElement, styles: Styles): void {
  const sizeOf = (element: Element) => Number.parseFloat(styles.of(element, 'font-size')) || 0;
  const lettersBySize = new Map<number, number>();
  for (const element of body.querySelectorAll('p, li')) {
    const size = sizeOf(element);
    lettersBySize.set(size, (lettersBySize.get(size) ?? 0) + (element.textContent?.length ?? 0));
  }
  const [usual = 0] = [...lettersBySize].toSorted(([, a], [, b]) => b - a).map(([size]) => size);
  const headings = [...body.querySelectorAll('p')].filter((paragraph) => {
    const size = sizeOf(paragraph);
    const words = paragraph.textContent?.trim() ?? '';
    if (words === '' || words.length > 150 || paragraph.closest('li, td, th')) return false;
    return size >= usual * (isBold(paragraph, styles, words) ? 1.12 : 1.4);
  });
  if (usual === 0) return;
  const sizes = [...new Set(headings.map(sizeOf))].toSorted((a, b) => b - a);
  for (const paragraph of headings) {
    const level = Math.min(6, sizes.indexOf(sizeOf(paragraph)) + 1);
    const heading = body.ownerDocument.createElement(`h${level}`);
    heading.append(...paragraph.childNodes);
    paragraph.replaceWith(heading);
  }
}

function isBold(paragraph: Element, styles: Styles, words: string): boolean {
  const bold = [paragraph, ...paragraph.querySelectorAll('b, span')].filter(
    (each) => each.localName === 'b' || /^(?:bold|[6-9]00)/.test(styles.of(each, 'font-weight')),
  );
  return bold.some((each) => each.textContent?.trim() === words);
}
