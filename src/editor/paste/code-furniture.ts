import { languageNamed } from './code-languages';
import type { Styles } from './styles';

const numbers = [
  '[class*="lineno"]',
  '[class*="linenum"]',
  '[class*="line-num"]',
  '[class*="lineNum"]',
  '[class*="ln-num"]',
  '[class*="gutter"]',
  '.ln',
  '.lnt',
  '.pre-numbering',
  '[data-line-number]',
].join();

/** What shows code: a block, or the editor in which ChatGPT runs it. */
const codes = 'pre code, pre .cm-content';

/** Removes from around code what is none: the numbers of its lines, the bar with its language and its buttons. */
export function dropCodeFurniture(body: HTMLElement, styles: Styles): void {
  for (const code of body.querySelectorAll('code')) wrapLines(code, styles);
  for (const number of body.querySelectorAll(numbers)) if (isNumbers(number)) number.remove();
  for (const pre of body.querySelectorAll('pre')) {
    for (const each of pre.querySelectorAll('span, div, button'))
      if (each.localName === 'button' || (isUnselectable(each, styles) && isNumbers(each))) each.remove();
    dropNumberCells(pre);
  }
  for (const code of body.querySelectorAll(codes)) dropBarInside(code);
  for (const pre of body.querySelectorAll('pre')) dropBarAbove(pre);
  for (const table of body.querySelectorAll('table')) openNumbered(table);
}

/** Grok's blocks, and those of others, are code without a `pre`. */
function wrapLines(code: Element, styles: Styles): void {
  const isBlock = styles.of(code, 'white-space').startsWith('pre') && code.textContent?.trim().includes('\n');
  if (!isBlock || code.closest('pre')) return;
  const pre = code.ownerDocument.createElement('pre');
  code.replaceWith(pre);
  pre.append(code);
}

function isNumbers(element: Element): boolean {
  return /^[\s\d\u00a0]*$/.test(element.textContent ?? '') && !element.querySelector('img');
}

function isUnselectable(element: Element, styles: Styles): boolean {
  return [styles.of(element, 'user-select'), styles.of(element, '-webkit-user-select')].includes('none');
}

/** Rows that each begin with their number: `<div><span>1</span><div>const a</div></div>`. */
function dropNumberCells(pre: Element): void {
  const rows = [...pre.children];
  const isNumbered = rows.every(
    (row, index) => row.childElementCount === 2 && row.firstElementChild?.textContent?.trim() === String(index + 1),
  );
  if (rows.length > 1 && isNumbered) for (const row of rows) row.firstElementChild?.remove();
}

/** The bar within a block: ChatGPT's “python · Copy code”. */
function dropBarInside(code: Element): void {
  const pre = code.closest('pre');
  if (!pre || pre.querySelectorAll(codes).length > 1) return;
  const header = code.firstElementChild;
  if (header?.matches('[class*="header"]') && nameOf(header)) header.remove();
  const outside = (pre.textContent ?? '').replace(code.textContent ?? '', '').trim();
  if (outside === '' && code.localName === 'code') return;
  if (outside.length > 60) return;
  const language = languageNamed(outside.split(/\n|\s{2,}/)[0] ?? '') ?? languageNamed(outside.split(/\s/)[0] ?? '');
  if (language && !/\blang(?:uage)?-/.test(code.className)) pre.setAttribute('data-language', language);
  pre.replaceChildren(code);
}

/** The bar above a block, in a box with it: Claude's, Gemini's, and those of many blogs. */
function dropBarAbove(pre: Element, mayHaveMore = true): void {
  let box: Element | null = pre;
  for (let steps = 0; steps < 4 && box && !box.previousElementSibling; steps++) box = box.parentElement;
  const bar = box?.previousElementSibling;
  if (
    !bar ||
    !/^(?:div|span|header|figcaption)$/.test(bar.localName) ||
    bar.querySelector('p, pre, img, h1, h2, h3, ul')
  )
    return;
  for (const button of bar.querySelectorAll('button')) button.remove();
  const words = bar.textContent?.trim() ?? '';
  if (words === '') {
    const isBar = bar.localName === 'div' || bar.localName === 'span';
    if (!isBar) return;
    bar.remove();
    // One bar for the buttons, one for the language.
    if (mayHaveMore) dropBarAbove(pre, false);
    return;
  }
  const language = languageNamed(words);
  if (language === null) return;
  if (language && !pre.matches('[class*="lang"]') && !pre.querySelector('[class*="language-"]'))
    pre.setAttribute('data-language', language);
  bar.remove();
}

/** A table that lays code beside its lines' numbers, which are gone. */
function openNumbered(table: Element): void {
  const cells = [...table.querySelectorAll('td, th')];
  const full = cells.filter((cell) => cell.textContent?.trim());
  const [cell] = full;
  if (!cell || full.length > 1 || !cell.querySelector('pre')) return;
  if (cell.textContent?.trim() === cell.querySelector('pre')?.textContent?.trim())
    table.replaceWith(...cell.querySelectorAll('pre'));
}

function nameOf(element: Element): boolean {
  return languageNamed(element.textContent ?? '') !== null;
}
