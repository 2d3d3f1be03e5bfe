/** What pages call their callouts, and what GitHub would. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tip|hint|success)\b/, 'TIP'],
  [/\bimportant\b/, 'IMPORTANT'],
  [/\b(?:warning|attention)\b/, 'WARNING'],
  [/\b(?:caution|danger|error|failure|bug)\b/, 'CAUTION'],
  [/\b(?:note|info|information|abstract|summary|example|question|faq|quote|todo)\b/, 'NOTE'],
];

const boxes =
  '.markdown-alert, [data-panel-type], .callout[data-callout], .admonition, .theme-admonition, .custom-block, .alert[role=alert], .confluence-information-macro, .starlight-aside';
const titles =
  '.markdown-alert-title, .callout-title, .admonition-title, [class*="admonitionHeading"], .custom-block-title, .alert-heading, .alert-title, .confluence-information-macro > .title, .starlight-aside__title';
/** Boxes with a sign before their words, of no kind. */
const plainBoxes = 'aside, figure.callout, .kg-callout-card';

/** Callouts of GitHub, Obsidian and generators of documentation, as quotes of their kind. */
export function readCallouts(body: HTMLElement): void {
  for (const box of body.querySelectorAll(boxes)) {
    if (box.closest('blockquote[data-alert]')) continue;
    const said =
      `${box.getAttribute('data-callout') ?? box.getAttribute('data-panel-type') ?? ''} ${box.className.replaceAll(/[-_]+/g, ' ')}`.toLowerCase();
    const kind = kinds.find(([pattern]) => pattern.test(said))?.[1];
    if (!kind) continue;
    const title = box.querySelector(titles);
    const words = title?.textContent?.trim() ?? '';
    const quote = box.ownerDocument.createElement('blockquote');
    quote.setAttribute('data-alert', `[!${kind}]`);
    quote.append(...box.childNodes);
    if (title && (words.toLowerCase() === kind.toLowerCase() || said.includes(words.toLowerCase()))) title.remove();
    else if (title) title.replaceWith(bold(title));
    box.replaceWith(quote);
  }
  for (const box of body.querySelectorAll(plainBoxes)) readPlainBox(box);
}

/** Callouts of Notion and Ghost: the sign stands on the line of the words. */
function readPlainBox(box: Element): void {
  const icon = box.querySelector(
    'figure.callout .icon, .kg-callout-emoji, img[src*="notion.so/icons"], img[src*="notion-emojis"]',
  );
  const sign = icon?.textContent?.trim() ?? '';
  const isTyped = /^\s*\p{Extended_Pictographic}/u.test(box.textContent ?? '');
  if (!icon && (box.localName !== 'aside' || !isTyped || box.attributes.length > 0)) return;
  icon?.remove();
  const quote = box.ownerDocument.createElement('blockquote');
  quote.append(...box.childNodes);
  const first = firstWords(quote);
  if (first && sign) first.nodeValue = `${sign} ${first.nodeValue?.trimStart()}`;
  box.replaceWith(quote);
}

function firstWords(element: Element): Node | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) return walker.currentNode;
  return null;
}

function bold(title: Element): Element {
  const line = title.ownerDocument.createElement('p');
  const strong = title.ownerDocument.createElement('strong');
  strong.append(...title.childNodes);
  line.append(strong);
  return line;
}
