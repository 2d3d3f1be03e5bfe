import { blockNames } from './block-names';
import { languageNamed } from './code-languages';
import { monospaceOf } from './monospace';
import { parseHtml } from './parse-html';
import { readStyles, type Styles } from './styles';

/** Code, however a page or an editor lays it out: each block becomes one `pre` with its language in `data-language`. */
export function readCodeBlocks(body: HTMLElement, styles: Styles, language: string | null): void {
  for (const table of body.querySelectorAll('table')) if (isCodeTable(table)) replaceTable(table);
  for (const pre of body.querySelectorAll('pre')) replace(pre, linesOf(pre), languageOf(pre) ?? language);
  for (const code of body.querySelectorAll('code')) {
    if (code.closest('pre')) continue;
    const lines = linesOf(code);
    if (lines.includes('\n') && (code.querySelector('br, div') || isVerbatim(code, styles)))
      replace(code, lines, languageOf(code));
  }
  for (const element of body.querySelectorAll('div')) {
    if (!element.isConnected || element.closest('pre') || !isEditorText(element, styles)) continue;
    const lines = linesOf(element).replace(/^\n+|\s+$/g, '');
    if (lines.includes('\n')) replace(element, lines, languageOf(element) ?? language);
    else if (lines.trim() !== '') element.replaceWith(codeOf(element, lines.trim()));
  }
}

/**
 * Paragraphs of nothing but monospaced letters, one under the other, are the lines of a block of code. `isCode` says it of
 * letters.
 */
export function joinCodeLines(body: HTMLElement, isCode: (paragraph: Element) => boolean): void {
  let block: Element | null = null;
  const all = body.textContent?.trim();
  for (const paragraph of body.querySelectorAll('p')) {
    const isAlone = all === paragraph.textContent?.trim() && !paragraph.querySelector('br');
    if (isAlone || paragraph.closest('td, th, pre, li') || !paragraph.textContent?.trim() || !isCode(paragraph))
      continue;
    const lines = linesOf(paragraph).replaceAll('\u00a0', ' ').trimEnd();
    if (block && nextElement(block) === paragraph) {
      let empty = '';
      for (let next = block.nextElementSibling; next && next !== paragraph; next = block.nextElementSibling) {
        empty += '\n';
        next.remove();
      }
      block.textContent += `\n${empty}${lines}`;
      paragraph.remove();
    } else {
      block = replace(paragraph, lines, null);
    }
  }
}

function nextElement(element: Element): Element | null {
  let next = element.nextElementSibling;
  while (
    next &&
    next.localName === 'p' &&
    !next.textContent?.replaceAll(/[\s\u00a0]/g, '') &&
    next.nextElementSibling
  ) {
    next = next.nextElementSibling;
  }
  return next;
}

function replace(element: Element, lines: string, language: string | null): Element {
  const pre = element.ownerDocument.createElement('pre');
  pre.textContent = lines.replaceAll('\u00a0', ' ').replace(/^\n/, '').replace(/\s+$/, '');
  if (language) pre.setAttribute('data-language', language);
  element.replaceWith(pre);
  return pre;
}

function codeOf(element: Element, words: string): Element {
  const paragraph = element.ownerDocument.createElement('p');
  const code = element.ownerDocument.createElement('code');
  code.textContent = words;
  paragraph.append(code);
  return paragraph;
}

/** The text of an element with its line breaks, as it was shown. */
function linesOf(element: Element): string {
  let text = '';
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += (child.nodeValue ?? '').replaceAll(/\r\n?/g, '\n');
      if (child.nodeType !== 1) continue;
      const { localName } = child as Element;
      if (localName === 'br') text += '\n';
      const isLine = blockNames.has(localName);
      if (isLine) breakLine();
      const before = text;
      walk(child);
      // An empty line of its own.
      if (isLine && text === before) text += '\n';
      else if (isLine) breakLine();
    }
  };
  walk(element);
  return text;
}

/** Whether all that was copied is text of an editor of code. */
export function isFromCodeEditor(html: string): boolean {
  const { body, sheet } = parseHtml(html);
  const [box] = body.children;
  return body.children.length === 1 && box?.localName === 'div' && isEditorText(box, readStyles(sheet));
}

/** What VS Code and its kin copy: lines in a box of one font, whose blanks count. */
function isEditorText(element: Element, styles: Styles): boolean {
  // Evernote's.
  if (/-en-codeblock:\s*true/.test(element.getAttribute('style') ?? '')) return true;
  const isMonospace = monospaceOf(element, styles) === true || /\bmonospace\b/.test(styles.of(element, 'font-family'));
  return isMonospace && isVerbatim(element, styles) && !element.querySelector('p, ul, ol, table, h1, h2');
}

function isVerbatim(element: Element, styles: Styles): boolean {
  return /^(?:pre|break-spaces)/.test(styles.of(element, 'white-space'));
}

/** GitHub's files and gists, and pages that number their lines. */
function isCodeTable(table: Element): boolean {
  return table.querySelector('td.blob-code, td.js-file-line, td.hljs-ln-code, td.code pre, td.rouge-code pre') !== null;
}

function replaceTable(table: Element): void {
  const cells = [...table.querySelectorAll('td.blob-code, td.js-file-line, td.hljs-ln-code')];
  const lines =
    cells.length > 0
      ? cells.map((cell) => linesOf(cell).replace(/\n+$/, '')).join('\n')
      : linesOf(table.querySelector('td.code pre, td.rouge-code pre') ?? table);
  replace(table, lines, languageOf(table));
}

/** `hljs javascript`, `highlight ruby`, Jira's `code-java`. */
function languageInClass(element: Element | null | undefined): string | undefined {
  const names = [...(element?.classList ?? [])];
  const [, jira] = (element?.localName === 'pre' && /^code-([\w+#]+)$/.exec(element.className)) || [];
  const isColoured = names.some((name) => /^(?:hljs|highlight|prettyprint|chroma|rouge|prism)$/.test(name));
  return jira ?? (isColoured ? names.find((name) => languageNamed(name)) : undefined);
}

/** As the page tells it: `language-js`, `lang-js`, `highlight-source-js`, `brush: js`, `data-language`. */
function languageOf(element: Element): string | null {
  const around = [element, element.querySelector('code'), element.parentElement, element.parentElement?.parentElement];
  for (const each of around) {
    const told =
      each?.getAttribute('data-language') ??
      each?.getAttribute('data-lang') ??
      each?.getAttribute('data-tagsearch-lang');
    const [, named] =
      /(?:^|\s)(?:lang(?:uage)?|highlight-(?:source|text)|brush|sourceCode)[-: ]+([\w+#.-]+)/.exec(
        `${each?.className ?? ''} ${each?.getAttribute('data-syntaxhighlighter-params') ?? ''}`,
      ) ?? [];
    const language = (
      told ??
      named ??
      languageInClass(each) ??
      (each?.localName === 'codeblock' ? each.className : undefined)
    )?.toLowerCase();
    if (language && /^[\w+#.-]{1,20}$/.test(language) && !/^(?:plain|plaintext|text|none)$/.test(language))
      return language;
  }
  return null;
}
