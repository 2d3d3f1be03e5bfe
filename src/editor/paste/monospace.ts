import type { Styles } from './styles';

const monospace =
  /\b(?:mono|monospace|monospaced|courier|courier new|consolas|menlo|monaco|andale mono|lucida console|inconsolata|fira code|cascadia code|source code pro|code)\b|^(?:sfmono|ui-mono|mono)/;

/** Whether an element's letters are all of one width; null when it does not say. Only the font that was meant first counts. */
export function monospaceOf(element: Element, styles: Styles): boolean | null {
  const fonts = styles.of(element, 'font-family') || (element.localName === 'font' ? element.getAttribute('face') : '');
  if (!fonts || fonts === 'inherit') return null;
  const [first = ''] = fonts.split(',');
  return monospace.test(first.replaceAll(/["']/g, '').trim().toLowerCase());
}

/** Whether every letter in an element is of one width; of a whole document, the font says nothing then. */
export function isAllMonospace(body: Element, styles: Styles): boolean {
  let isAll = true;
  let hasLetters = false;
  const look = (element: Element, inherited: boolean) => {
    const isMono = monospaceOf(element, styles) ?? inherited;
    for (const child of element.childNodes) {
      if (!isAll) return;
      if (child.nodeType === 1) look(child as Element, isMono);
      else if (child.nodeType === 3 && child.nodeValue?.trim()) {
        hasLetters = true;
        isAll = isMono;
      }
    }
  };
  look(body, false);
  return isAll && hasLetters;
}
