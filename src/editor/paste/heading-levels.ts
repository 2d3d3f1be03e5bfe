import { repairedLevels } from './repaired-levels';
import type { Styles } from './styles';

/** Makes real headings of what only looks like them to the program that wrote it: by outline level, role, class or style. */
export function readHeadings(body: HTMLElement, styles: Styles, isOneNote: boolean): void {
  const isGoogleDocs = body.querySelector('[id^="docs-internal-guid"]') !== null;
  for (const element of body.querySelectorAll('p, div, span[role=heading]')) {
    if (!element.textContent?.trim() || element.querySelector('p, div, table, ul, ol, h1, h2, h3, h4, h5, h6'))
      continue;
    const isTitle =
      (isGoogleDocs && isDocsTitle(element, styles)) || (isOneNote && styles.of(element, 'font-size') === '20.0pt');
    const level = levelOf(element, styles) ?? (isTitle ? 1 : null);
    if (level === null || element.closest('li, td, th, h1, h2, h3, h4, h5, h6')) continue;
    rename(element, level);
  }
  if (isGoogleDocs) nameBareTitle(body, styles);
}

/** Gives headings the levels that they have in a post: see `repairedLevels`. */
export function repairLevels(body: HTMLElement, above: number, top: 1 | 2): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ localName }) => Number(localName.slice(1)));
  for (const [index, level] of repairedLevels(levels, above, top).entries()) {
    const heading = headings[index];
    if (heading && heading.localName !== `h${level}`) rename(heading, level);
  }
}

function levelOf(element: Element, styles: Styles): number | null {
  const outline = styles.of(element, 'mso-outline-level');
  const role = element.getAttribute('role') === 'heading' ? (element.getAttribute('aria-level') ?? '2') : '';
  const style = element.querySelector('[data-ccp-parastyle^="heading"]')?.getAttribute('data-ccp-parastyle') ?? '';
  const told = [
    outline,
    role,
    /^heading (\d)/.exec(style)?.[1],
    /^(?:Mso)?Heading([1-9])\b/.exec(element.className)?.[1],
  ];
  const level = told.find((value) => /^[1-9]$/.test(value ?? ''));
  if (level) return Math.min(6, Number(level));
  return /^(?:(?:Mso)?Title(?:CxSp\w+)?|title-(?:western|cjk|ctl))$/.test(element.classList[0] ?? '') ? 1 : null;
}

/** Google Docs' style “Title” leaves no other trace than its size. */
function isDocsTitle(element: Element, styles: Styles): boolean {
  const spans = [...element.querySelectorAll('span')].filter(
    (span) => span.childElementCount === 0 && span.textContent?.trim(),
  );
  return spans.length > 0 && spans.every((span) => styles.of(span, 'font-size') === '26pt');
}

/** A title that was copied alone has no paragraph. */
function nameBareTitle(body: HTMLElement, styles: Styles): void {
  const [wrapper] = body.children;
  const spans = [...(wrapper?.children ?? [])];
  const isTitle = spans.every((span) => span.localName === 'span' && styles.of(span, 'font-size') === '26pt');
  if (!wrapper || body.children.length !== 1 || spans.length === 0 || !isTitle) return;
  const heading = body.ownerDocument.createElement('h1');
  heading.append(...spans);
  wrapper.append(heading);
}

function rename(element: Element, level: number): void {
  const heading = element.ownerDocument.createElement(`h${level}`);
  for (const name of ['style', 'class']) {
    const value = element.getAttribute(name);
    if (value) heading.setAttribute(name, value);
  }
  heading.append(...element.childNodes);
  element.replaceWith(heading);
}
