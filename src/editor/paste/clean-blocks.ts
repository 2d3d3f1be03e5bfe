import { blockNames } from './block-names';
import { fillCell } from './cell-lines';
import { imageOf, isPixel } from './image-node';
import { inlineOf } from './inline-nodes';
import { lookInside, type LookOptions } from './look';
import { formulaBlock, formulaRun } from './formula-nodes';
import { ownLook, unwrapBold, withoutBreak, withoutHeadingStyle } from './own-looks';
import { paragraphsOf, plain, tidyRuns, type Look, type Run } from './runs';
import { alignmentOf, gridOf } from './tables';

export interface CleanBlocks {
  readonly body: HTMLElement;
  /** Images that nobody but the program they came from can reach. */
  readonly lostImages: number;
}

/**
 * Builds a document anew of what a post can hold: paragraphs, headings, lists, quotes, tables, code, rules, footnotes and the
 * letters in them. Whatever else was there lends its words; nothing else of it is taken along.
 */
export function cleanBlocks(body: HTMLElement, options: LookOptions): CleanBlocks {
  const builder = new Builder(body.ownerDocument, options);
  const clean = body.ownerDocument.createElement('body');
  builder.fill(clean, body, plain);
  return { body: clean, lostImages: builder.lostImages };
}

const deepest = 200;

class Builder {
  lostImages = 0;
  private container: Element;
  private runs: Run[] = [];
  /** The text block that letters go to. */
  private name = 'p';
  private depth = 0;
  /** A cell holds one line. */
  private isCell = false;
  private readonly document: Document;
  private readonly options: LookOptions;

  constructor(document: Document, options: LookOptions) {
    this.document = document;
    this.options = options;
    this.container = document.body;
  }

  /** Puts the content of one element into another, as blocks. */
  fill(target: Element, source: Element, look: Look): void {
    const { container, runs, name } = this;
    [this.container, this.runs, this.name] = [target, [], 'p'];
    this.walk(source, look);
    this.flush();
    [this.container, this.runs, this.name] = [container, runs, name];
  }

  private walk(parent: Node, look: Look): void {
    if (this.depth > deepest) {
      this.runs.push({ text: parent.textContent ?? '', look });
      return;
    }
    this.depth += 1;
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) this.text(child.nodeValue ?? '', look);
      else if (child.nodeType === 1) this.element(child as Element, look);
    }
    this.depth -= 1;
  }

  private text(text: string, look: Look): void {
    const lines = look.verbatim ? text.split('\n') : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.runs.push({ text: '', look, atom: this.document.createElement('br') });
      this.runs.push({ text: line, look });
    }
  }

  private element(element: Element, look: Look): void {
    const name = element.localName;
    if (name === 'br') this.runs.push({ text: '', look, atom: element.cloneNode(false) as Element });
    else if (name === 'img') this.image(element, look);
    else if (element.hasAttribute('data-tex')) this.formula(element, look);
    else if (name === 'sup' && element.hasAttribute('data-footnote'))
      this.runs.push({ text: '', look, atom: this.mark(element) });
    else if (!blockNames.has(name) && name !== 'hr' && !this.isBlock(element)) this.inline(element, look);
    else this.block(element, look);
  }

  /** Whether a page shows a span or a link on lines of its own, as Slack does the ends of paragraphs. */
  private isBlock(element: Element): boolean {
    return /^(?:span|a)$/.test(element.localName) && this.options.styles.of(element, 'display').startsWith('block');
  }

  private formula(element: Element, look: Look): void {
    const tex = element.getAttribute('data-tex') ?? '';
    const isBlock = element.hasAttribute('data-display') && this.name === 'p' && !this.isCell && look.href === null;
    if (!isBlock || !this.options.math) {
      const run = formulaRun(this.document, tex, look, this.options.math);
      if (run.atom && this.runs.at(-1)?.atom?.hasAttribute('data-raw')) this.runs.push({ text: ' ', look: plain });
      this.runs.push(run);
      return;
    }
    this.flush();
    this.container.append(formulaBlock(this.document, tex));
  }

  private inline(element: Element, look: Look): void {
    this.walk(element, lookInside(element, look, this.options));
  }

  private block(element: Element, look: Look): void {
    const name = element.localName;
    const inside = lookInside(element, look, this.options);
    // In a text block, another one is a new line of it.
    const around = this.name;
    this.flush();
    if (name === 'hr') this.container.append(this.document.createElement('hr'));
    else if (name === 'pre') this.code(element);
    else if (name === 'table') this.table(element, inside);
    else if (name === 'ul' || name === 'ol') this.list(element, inside);
    else if (name === 'blockquote') this.within('blockquote', element, inside);
    else if (name === 'aside' && element.hasAttribute('data-footnote')) this.note(element, inside);
    else {
      this.name = /^h[1-6]$/.test(name) ? name : around;
      this.walk(element, ownLook(element, inside));
      this.flush();
    }
    this.name = around;
  }

  private flush(): void {
    const isLine = this.name === 'p';
    const tidy = tidyRuns(isLine ? this.runs : this.runs.map(withoutBreak));
    this.runs = [];
    const paragraphs = isLine ? paragraphsOf(tidy) : [tidy];
    for (const runs of paragraphs) {
      if (runs.length === 0) continue;
      const block = this.document.createElement(this.name);
      const shown = isLine ? runs : withoutHeadingStyle(runs);
      block.append(...shown.map((run) => inlineOf(this.document, run)));
      this.container.append(block);
    }
  }

  private image(element: Element, look: Look): void {
    if (isPixel(element)) return;
    const image = imageOf(element);
    if (image === null) {
      this.lostImages += 1;
      return;
    }
    this.runs.push({ text: '', look: { ...look, bold: false, italic: false, strike: false }, atom: image });
  }

  private mark(element: Element): Element {
    const mark = this.document.createElement('sup');
    mark.setAttribute('data-footnote', element.getAttribute('data-footnote') ?? '');
    return mark;
  }

  private code(element: Element): void {
    const pre = this.document.createElement('pre');
    const code = this.document.createElement('code');
    const language = element.getAttribute('data-language');
    if (language) code.className = `language-${language}`;
    code.textContent = element.textContent ?? '';
    pre.append(code);
    if (code.textContent !== '') this.container.append(pre);
  }

  private within(name: string, element: Element, look: Look): void {
    const target = this.document.createElement(name);
    const alert = element.getAttribute('data-alert');
    if (alert) target.setAttribute('data-alert', alert);
    this.fill(target, element, name === 'blockquote' ? { ...look, italic: false } : look);
    if (target.childNodes.length > 0) this.container.append(target);
  }

  private note(element: Element, look: Look): void {
    const note = this.mark(element);
    const aside = this.document.createElement('aside');
    aside.setAttribute('data-footnote', note.getAttribute('data-footnote') ?? '');
    this.fill(aside, element, look);
    if (aside.childNodes.length === 0) aside.append(this.document.createElement('p'));
    this.container.append(aside);
  }

  private list(element: Element, look: Look): void {
    const list = this.document.createElement(element.localName);
    const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
    if (element.localName === 'ol' && start >= 0 && start !== 1) list.setAttribute('start', String(start));
    for (const child of element.childNodes) {
      const item = this.document.createElement('li');
      if (child.nodeType === 1) {
        const task = (child as Element).getAttribute('data-task');
        if (task !== null) item.setAttribute('data-checked', task);
        this.fillItem(item, child as Element, look);
      } else if (child.nodeValue?.trim() && child.nodeType === 3) {
        item.append(child.nodeValue.trim());
      }
      if (item.childNodes.length > 0) list.append(item);
    }
    if (list.childNodes.length > 0) this.container.append(list);
  }

  private fillItem(item: Element, source: Element, look: Look): void {
    if (source.localName === 'li') this.fill(item, source, lookInside(source, look, this.options));
    else {
      const box = this.document.createElement('div');
      source.before(box);
      box.append(source);
      this.fill(item, box, look);
    }
  }

  private table(element: Element, look: Look): void {
    const grid = gridOf(element);
    const caption = [...element.children].find(({ localName }) => localName === 'caption');
    if (caption) this.within('div', caption, ownLook(caption, look));
    if (grid.length === 0) {
      this.walk(element, look);
      return;
    }
    const sides = grid[0]?.map((_cell, column) => alignmentOf(grid, column, this.options.styles)) ?? [];
    const table = this.document.createElement('table');
    for (const [y, cells] of grid.entries()) {
      const row = this.document.createElement('tr');
      for (const [x, cell] of cells.entries()) row.append(this.cell(cell, y === 0, sides[x] ?? null, look));
      table.append(row);
    }
    this.container.append(table);
  }

  /** Blocks in a cell become lines of it. */
  private cell(source: Element | null, isHeader: boolean, side: string | null, look: Look): Element {
    const cell = this.document.createElement(isHeader ? 'th' : 'td');
    if (side) cell.setAttribute('align', side);
    const blocks = this.document.createElement('div');
    const around = this.isCell;
    this.isCell = true;
    if (source) this.fill(blocks, source, lookInside(source, look, this.options));
    this.isCell = around;
    fillCell(cell, blocks);
    if (isHeader) unwrapBold(cell);
    return cell;
  }
}
