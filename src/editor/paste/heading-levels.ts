import type { Styles } from './styles';

/** Makes real headings of what only looks like them to the program that wrote it: by outline level, role, class or style. */
export function readHeadings(body: HTMLElement, styles: Styles): void {
  const isGoogleDocs = body.querySelector('[id^="docs-internal-guid"]') !== null;
  for (const element of body.querySelectorAll('p, div, span[role=heading]')) {
    if (!element.textContent?.trim() || element.querySelector('p, div, table, ul, ol, h1, h2, h3, h4, h5, h6'))
      continue;
    const level = levelOf(element, styles) ?? (isGoogleDocs && isDocsTitle(element, styles) ? 1 : null);
    if (level === null || element.closest('li, td, th, h1, h2, h3, h4, h5, h6')) continue;
    rename(element, level);
  }
  if (isGoogleDocs) nameBareTitle(body, styles);
}

/**
 * Headings below the post's title: none of the first level, and none that leaves out a level. `above` is the level of the
 * heading that stands before the place where they go, 1 when there is none.
 */
export function repairLevels(body: HTMLElement, above: number): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const shift = headings.some(({ localName }) => localName === 'h1') ? 1 : 0;
  let [told, given] = [above, above];
  for (const heading of headings) {
    const level = Number(heading.localName.slice(1)) + shift;
    // As deep as its author put it below the last one, but never by more than one.
    given = Math.max(2, Math.min(6, level > told ? given + 1 : Math.min(level, given)));
    told = level;
    if (`h${given}` !== heading.localName) rename(heading, given);
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
    /^(?:Mso)?Heading([1-6])\b/.exec(element.className)?.[1],
  ];
  const level = told.find((value) => /^[1-9]$/.test(value ?? ''));
  if (level) return Math.min(6, Number(level));
  return /^(?:Mso)?Title(?:CxSp\w+)?$/.test(element.classList[0] ?? '') ? 1 : null;
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
