import { texOfMarkup } from './math-source';

/**
 * Formulas, however a page draws them (KaTeX, MathJax, MathML, images of TeX, Word's own): each becomes one
 * `span[data-tex]` with its source, and `data-display` where it stands on lines of its own.
 */
export function readFormulas(body: HTMLElement): void {
  for (const told of body.querySelectorAll('span[data-tex]')) {
    told.setAttribute('data-read', '');
    dropDrawing(told);
  }
  for (const image of body.querySelectorAll('img')) nameFormula(image);
  for (const drawn of body.querySelectorAll(drawings)) {
    if (!drawn.isConnected || drawn.closest('span[data-tex][data-read], pre, code')) continue;
    const tex = texOf(drawn);
    if (tex) replace(drawn, tex, isDisplayed(drawn));
  }
}

/** Services that draw a formula from its address. */
const services: readonly RegExp[] = [
  /^(?:https?:)?\/\/latex\.codecogs\.com\/(?:\w+\.)?\w+\?(.+)$/i,
  /^(?:https?:)?\/\/(?:chart\.googleapis\.com|(?:www|chart)\.google\.com)\/chart\?(?=.*\bcht=tx\b).*\bchl=([^&]+)/i,
  /^(?:https?:)?\/\/render\.githubusercontent\.com\/render\/math\?math=([^&]+)/i,
  /^(?:https?:)?\/\/i\.upmath\.me\/(?:svg|png)\/(.+)$/i,
  /^(?:https?:)?\/\/math\.vercel\.app\/?\?(?:.*&)?from=([^&]+)/i,
];

function nameFormula(image: Element): void {
  const address = image.getAttribute('src') ?? '';
  const alt = image.getAttribute('alt') ?? '';
  const drawn = services.map((each) => each.exec(address)?.[1]).find((tex) => tex !== undefined);
  const written = /^\s*(\$\$?)(?=\S)[^$]+\1\s*$/.test(alt) ? alt : undefined;
  const tex = drawn === undefined ? written : decoded(drawn);
  if (tex) image.setAttribute('data-tex', tex.replace(/^\\(?:inline|dpi\{\d+\}|bg_white|large)\s*/i, ''));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** What holds one formula each, from the outside in. */
const drawings = [
  '.mwe-math-element',
  '[data-math]',
  '.katex-display',
  '.katex',
  'mjx-container',
  '.MathJax_Display',
  '.MathJax',
  '[data-tex]',
  '[data-latex]',
  'x-math',
  'm\\:omathpara',
  'm\\:omath',
  'img.latex',
  'img.mwe-math-fallback-image-inline',
  'img.mwe-math-fallback-image-display',
].join();

function texOf(drawn: Element): string {
  const inside = drawn.querySelector('annotation[encoding="application/x-tex"]')?.textContent;
  const markup = drawn.localName === 'x-math' ? drawn : drawn.querySelector('x-math');
  const told = [
    inside,
    drawn.getAttribute('data-math'),
    drawn.getAttribute('data-tex'),
    drawn.getAttribute('data-latex'),
    markup?.getAttribute('alttext'),
    drawn.matches('img') ? drawn.getAttribute('alt') : null,
    drawn.querySelector('img[class*="math-fallback"]')?.getAttribute('alt'),
  ].find((tex) => tex?.trim());
  const word = drawn.localName.startsWith('m:omath') ? drawn : null;
  return bare(told ?? (markup || word ? texOfMarkup(markup ?? word ?? drawn) : ''));
}

/** Without what pages put around all their formulas. */
function bare(tex: string): string {
  const [, inside] = /^\{\\(?:displaystyle|textstyle)\s*([^]*)\}$/.exec(tex.trim()) ?? [];
  return (inside ?? tex)
    .replace(/^\\displaystyle\b/, '')
    .replace(/^\$\$?([^]*?)\$\$?$/, '$1')
    .trim();
}

function isDisplayed(drawn: Element): boolean {
  const markup = drawn.localName === 'x-math' ? drawn : drawn.querySelector('x-math');
  return (
    drawn.matches(
      '.katex-display, .MathJax_Display, .math-block, [display=true], [data-display=true], m\\:omathpara',
    ) ||
    drawn.closest('.katex-display, .math-block, .math-display') !== null ||
    markup?.getAttribute('display') === 'block' ||
    drawn.querySelector('[class*="math-fallback-image-display"]') !== null
  );
}

function replace(drawn: Element, tex: string, isDisplay: boolean): void {
  const formula = drawn.ownerDocument.createElement('span');
  formula.setAttribute('data-tex', tex);
  formula.setAttribute('data-read', '');
  if (isDisplay) formula.setAttribute('data-display', 'true');
  drawn.replaceWith(formula);
}

/** MathJax 2 draws before the script that holds the source. */
function dropDrawing(told: Element): void {
  for (
    let before = told.previousElementSibling;
    before?.matches('[class*=MathJax]');
    before = told.previousElementSibling
  )
    before.remove();
}
