import type { Styles } from './styles';
import { isSymbolFont, symbolOf } from './symbol-letters';

/** Spells letters of Word's fonts of pictures as what they look like: `p` in Symbol is π. */
export function spellSymbols(body: HTMLElement, styles: Styles): void {
  for (const element of body.querySelectorAll('span, font')) {
    const font = fontOf(element, styles);
    if (!isSymbolFont(font) || element.querySelector('[style*="mso-list" i]') || isMarker(element, styles)) continue;
    for (const child of element.childNodes)
      if (child.nodeType === 3)
        child.nodeValue = (child.nodeValue ?? '').replaceAll(/[!-\u00ff\uf000-\uf0ff]/g, (letter) =>
          symbolOf(font, letter.charCodeAt(0)),
        );
  }
}

function fontOf(element: Element, styles: Styles): string {
  const said = ['mso-symbol-font-family', 'font-family'].map((property) => styles.of(element, property)).find(Boolean);
  const [first = ''] = (said ?? element.getAttribute('face') ?? '').split(',');
  return first.replaceAll(/["']/g, '').trim();
}

function isMarker(element: Element, styles: Styles): boolean {
  const around = element.parentElement;
  return [element, around].some((each) => each !== null && styles.of(each, 'mso-list') === 'ignore');
}
