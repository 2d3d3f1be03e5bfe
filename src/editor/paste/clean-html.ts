import { isAppleText, readAppleHeadings } from './apple-text';
import { isAllMonospace } from './monospace';
import { readCallouts } from './callouts';
import { cleanBlocks } from './clean-blocks';
import { joinCodeLines, readCodeBlocks } from './code-blocks';
import { dropCodeFurniture } from './code-furniture';
import { spellEmoji } from './emoji';
import { writeFoldTitles } from './fold-titles';
import { readFootnotes } from './footnotes';
import { readFormulas } from './formulas';
import type { MathSyntax } from './formula-nodes';
import { readFrames } from './frames';
import { readHeadings, repairLevels } from './heading-levels';
import { dropHidden } from './hidden';
import { lookInside } from './look';
import { nestLists } from './nested-lists';
import { readNotedImages } from './noted-images';
import { dropFurniture } from './page-furniture';
import { parseHtml } from './parse-html';
import { readPlainMails } from './plain-mails';
import { plain } from './runs';
import { readStyles } from './styles';
import { openLayoutTables } from './tables';
import { spellSymbols } from './symbol-fonts';
import { readTaskBoxes, readTypedBoxes } from './task-boxes';
import { markTypedLists } from './typed-lists';
import { readWordLists } from './word-lists';
import { readWordQuotes } from './word-quotes';

export interface CleanHtmlOptions {
  /** The level of the heading before the place where it goes; 1, the post's title, when there is none. */
  readonly above?: number;
  /** The level that the post's own sections begin at. */
  readonly top?: 1 | 2;
  /** Labels of footnotes that the post has already. */
  readonly labels?: Iterable<string>;
  /** The language of code that was copied from an editor of code, as it tells beside the HTML. */
  readonly language?: string | null;
  /** The images that the HTML cannot hold itself, in their order, as `data:` addresses. */
  readonly images?: readonly string[];
  /** How the site writes formulas; null where it draws none. */
  readonly math?: MathSyntax | null;
}

export interface CleanHtml {
  /** The same words as plain blocks, lists, tables and marks, without a style, a class or an address that runs something. */
  readonly html: string;
  /** How many images were left behind, because only the program they came from can reach them. */
  readonly lostImages: number;
}

/** What another program put on the clipboard, as a post can hold it. Throws nothing; no word is lost. */
export function cleanHtml(
  html: string,
  { above = 1, top = 2, labels = [], language = null, images = [], math = null }: CleanHtmlOptions = {},
): CleanHtml {
  const { body, sheet } = parseHtml(html);
  const styles = readStyles(sheet);
  readFormulas(body);
  readFrames(body);
  writeFoldTitles(body);
  dropHidden(body, styles);
  dropFurniture(body);
  readPlainMails(body);
  spellEmoji(body);
  spellSymbols(body, styles);
  attachImages(body, images);
  readNotedImages(body);
  readTaskBoxes(body);
  readFootnotes(body, labels);
  readCallouts(body);
  readWordQuotes(body);
  dropCodeFurniture(body, styles);
  readCodeBlocks(body, styles, language);
  markTypedLists(body, styles);
  readWordLists(body, styles);
  nestLists(body);
  readTypedBoxes(body);
  const isApple = isAppleText(html);
  const isOfCode = isApple || /docs-internal-guid/.test(html);
  if (isApple) readAppleHeadings(body, styles);
  readHeadings(body, styles, /content=["']?(?:OneNote\.File|Microsoft OneNote)/i.test(html));
  openLayoutTables(body);
  const options = { styles, math, isMonospaceCode: isOfCode || !isAllMonospace(body, styles) };
  joinCodeLines(body, (paragraph) => isCode(paragraph));
  const clean = cleanBlocks(body, options);
  repairLevels(clean.body, above, top);
  return { html: clean.body.innerHTML, lostImages: clean.lostImages };

  function isCode(paragraph: Element): boolean {
    let isAll = true;
    const look = (element: Element, inherited = plain) => {
      const inside = lookInside(element, inherited, options);
      for (const child of element.childNodes) {
        if (child.nodeType === 1) look(child as Element, inside);
        else if (child.nodeType === 3 && child.nodeValue?.trim()) isAll &&= inside.code && inside.href === null;
      }
    };
    look(paragraph);
    return isAll;
  }
}

/** Word names its images by files on the writer's disk, and lays their bytes beside the HTML. */
function attachImages(body: HTMLElement, images: readonly string[]): void {
  const unreachable = [...body.querySelectorAll('img')].filter((image) =>
    /^(?:file|cid|webkit-fake-url|blob):/i.test(image.getAttribute('src') ?? ''),
  );
  if (images.length === 0 || unreachable.length !== images.length) return;
  for (const [index, image] of unreachable.entries()) image.setAttribute('src', images[index] ?? '');
}
