import { type DocumentStyle, type DocumentStyles, headingLevel, kindOf, readDocumentStyles } from './document-styles';
import { type Numbered, type Numbering, readNumbering } from './numbering';
import { openPackage, type Package, type Refusal } from './open-package';
import { readRuns, type RunContext } from './read-runs';
import { writer } from './writer';
import { childOf, childrenOf, valueOf } from './xml';

export interface ReadDocx {
  readonly kind: 'document';
  /** As Word itself would copy it: for the reader of pasted HTML. */
  readonly html: string;
  /** What stands in the style “Title”. */
  readonly title: string | null;
}

/** Reads a Word document. Throws where it lies deeper in itself than can be followed. Source: ECMA-376, part 1, 17 (WordprocessingML). */
export function readDocx(file: Uint8Array): ReadDocx | { readonly kind: 'refused'; readonly reason: Refusal } {
  const opened = openPackage(file);
  if (typeof opened === 'string') return { kind: 'refused', reason: opened };
  const body = childOf(opened.document, 'body');
  if (!body) return { kind: 'refused', reason: 'unreadable' };
  const reader = new DocxReader(opened);
  const html = reader.blocks(body, opened.path) + reader.notes();
  return { kind: 'document', html, title: reader.title };
}

const types: Readonly<Record<string, string>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', gif: 'gif', webp: 'webp' };
const passed = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

class DocxReader {
  title: string | null = null;
  private readonly source: Package;
  private readonly styles: DocumentStyles;
  private readonly numbering: Numbering;
  private readonly noted = new Map<string, number>();
  /** Words of a paragraph that goes on in the next one. */
  private begun = '';

  constructor(source: Package) {
    this.source = source;
    this.styles = readDocumentStyles(source.part('styles.xml'));
    this.numbering = readNumbering(source.part('numbering.xml'));
  }

  blocks(parent: Element, part: string): string {
    const html = [...parent.children].map((child) => {
      const name = child.localName;
      if (name === 'p') return this.paragraph(child, part);
      if (name === 'tbl') return this.ended() + this.table(child, part);
      if (name === 'AlternateContent') return this.blocks(childOf(child, 'Choice') ?? child, part);
      return passed.has(name) ? this.blocks(child, part) : '';
    });
    return html.join('') + this.ended();
  }

  private ended(): string {
    const html = this.begun && `<p>${this.begun}</p>`;
    this.begun = '';
    return html;
  }

  /** The notes that were referred to, in that order. */
  notes(): string {
    const parts = { footnote: this.source.part('footnotes.xml'), endnote: this.source.part('endnotes.xml') };
    let html = '';
    for (const [key, number] of this.noted) {
      const [kind = '', id = ''] = key.split(' ');
      const part = kind === 'endnote' ? parts.endnote : parts.footnote;
      const note = childrenOf(part, kind).find((each) => valueOf(each, 'id') === id);
      const back = `<a href="#_ftnref${number}" name="_ftn${number}">[${number}]</a>`;
      const words = note ? this.blocks(note, `${kind}s.xml`) : '';
      html += `<div style="mso-element:footnote" id="ftn${number}">${back}${words}</div>`;
    }
    return html;
  }

  private paragraph(paragraph: Element, part: string): string {
    const own = childOf(paragraph, 'pPr');
    const chain = this.styles(valueOf(childOf(own, 'pStyle')) ?? null);
    const kind = kindOf(chain);
    const boxes: string[] = [];
    const read = readRuns(paragraph, {
      ...this.context(part),
      inherited: kind === 'code' || kind === 'quote' ? [] : chain.map(({ run }) => run),
      box: (content) => boxes.push(this.blocks(content, part)),
    });
    const words = this.begun + read;
    this.begun = '';
    if (goesOn(own)) {
      this.begun = words;
      return boxes.join('');
    }
    const level = headingLevel(own, chain);
    if (kind === 'title') this.title ??= paragraph.textContent?.trim() || null;
    const item = this.itemOf(own, chain);
    const side = valueOf(childOf(own, 'jc')) ?? '';
    const style = { style: side === 'center' || side === 'right' || side === 'end' ? `text-align:${side}` : '' };
    if (kind === 'code') return `<p><code>${words}</code></p>${boxes.join('')}`;
    if (kind === 'quote') return `<p class="MsoQuote">${words}</p>${boxes.join('')}`;
    if (kind === 'caption') return `<p><i>${words}</i></p>${boxes.join('')}`;
    if (kind === 'term') return `<p><b>${words}</b></p>${boxes.join('')}`;
    if (kind === 'title') return `<p class="MsoTitle">${words}</p>${boxes.join('')}`;
    const name = level === null ? 'p' : `h${level}`;
    if (item?.isMarked) return `${this.openItem(name, item, own)}${words}</${name}>${boxes.join('')}`;
    const isContinued = item !== null || chain.some(({ name: each }) => /^list (?:paragraph|continue)/.test(each));
    const isUnlisted = valueOf(childOf(childOf(own, 'numPr'), 'numId')) === '0';
    const listed = level === null && !isUnlisted ? listStyle(chain) : null;
    if (listed) return `<p class="${listed}">${words}</p>${boxes.join('')}`;
    const indent = indentOf(own) ?? item?.indent ?? (isContinued ? indentOf(chain[0]?.paragraph ?? null) : null);
    const left = indent === null ? '' : `margin-left:${indent / 20}pt`;
    const look =
      level === null && isContinued ? { class: 'MsoListParagraph', style: left } : { style: style.style || left };
    return `${writer.open(name, look)}${words}</${name}>${boxes.join('')}`;
  }

  private openItem(
    name: string,
    { list, level, isOrdered, number, indent, box }: Numbered,
    own: Element | null,
  ): string {
    const left = indentOf(own) ?? indent ?? (level + 1) * 720;
    const mark = isOrdered ? `${number}.` : '·';
    const style = `margin-left:${left / 20}pt;mso-list:l${list} level${level + 1} lfo1`;
    const opened = writer.open(name, { class: 'MsoNormal', style });
    return `${opened}<span style="mso-list:Ignore">${mark}</span>${box === null ? '' : `${box} `}`;
  }

  private itemOf(own: Element | null, chain: readonly DocumentStyle[]): Numbered | null {
    const told = [own, ...chain.map(({ paragraph }) => paragraph)]
      .map((each) => childOf(each, 'numPr'))
      .filter((each) => each !== null);
    const list = told.map((each) => valueOf(childOf(each, 'numId'))).find((id) => id !== null);
    const level = told.map((each) => valueOf(childOf(each, 'ilvl'))).find((id) => id !== null);
    const styles = chain.map(({ id }) => id);
    return list ? this.numbering(list, level === undefined ? null : Number(level), styles) : null;
  }

  private table(table: Element, part: string): string {
    const rows = childrenOf(table, 'tr').concat(
      childrenOf(table, 'sdt').flatMap((each) => childrenOf(childOf(each, 'sdtContent'), 'tr')),
    );
    const html = rows
      .filter((row) => !childOf(childOf(row, 'trPr'), 'del'))
      .map((row) => {
        const cells = [...row.children].flatMap((each) =>
          each.localName === 'sdt'
            ? childrenOf(childOf(each, 'sdtContent'), 'tc')
            : each.localName === 'tc'
              ? [each]
              : [],
        );
        const [before, after] = ['gridBefore', 'gridAfter'].map((name) => skipped(childOf(childOf(row, 'trPr'), name)));
        return `<tr>${before}${cells.map((cell) => this.cell(cell, part)).join('')}${after}</tr>`;
      });
    return `<table>${html.join('')}</table>`;
  }

  private cell(cell: Element, part: string): string {
    const own = childOf(cell, 'tcPr');
    const merged = childOf(own, 'vMerge');
    const isContinued = merged !== null && valueOf(merged) !== 'restart';
    const span = valueOf(childOf(own, 'gridSpan')) ?? '';
    return `${writer.open('td', { colspan: span })}${isContinued ? '' : this.blocks(cell, part)}</td>`;
  }

  private context(part: string): RunContext {
    return {
      styles: this.styles,
      writer,
      inherited: [],
      box: () => undefined,
      link: (id) => this.source.target(part, id)?.address ?? null,
      image: (id) => this.image(part, id),
      footnote: (kind, id) => {
        const key = `${kind} ${id}`;
        const number = this.noted.get(key) ?? this.noted.size + 1;
        this.noted.set(key, number);
        return `<a href="#_ftn${number}" name="_ftnref${number}">[${number}]</a>`;
      },
    };
  }

  private image(part: string, id: string): string {
    const target = this.source.target(part, id);
    if (!target) return 'file:///missing';
    if (target.isOutside) return /^https?:/i.test(target.address) ? target.address : 'file:///outside';
    const type = types[target.address.split('.').at(-1)?.toLowerCase() ?? ''];
    const bytes = this.source.bytes(target.address);
    return type && bytes ? `data:image/${type};base64,${base64(bytes)}` : 'file:///unshown';
  }
}

/** Whether a paragraph's end was taken away by a tracked change, or it is the large first letter of the next one. */
function goesOn(own: Element | null): boolean {
  const isJoined = childOf(childOf(own, 'rPr'), 'del') !== null;
  return isJoined || ['drop', 'margin'].includes(valueOf(childOf(own, 'framePr'), 'dropCap') ?? '');
}

/** Columns that a row leaves out. */
function skipped(columns: Element | null): string {
  return columns ? writer.open('td', { colspan: valueOf(columns) ?? '' }) + '</td>' : '';
}

/** Word's own styles of lists, where a document does not say how they are numbered. */
function listStyle(chain: readonly DocumentStyle[]): string | null {
  const [, kind, level = ''] = chain.map(({ name }) => /^list ?(bullet|number) ?(\d)?$/.exec(name)).find(Boolean) ?? [];
  return kind ? `MsoList${kind === 'bullet' ? 'Bullet' : 'Number'}${level}` : null;
}

function indentOf(properties: Element | null): number | null {
  const indent = childOf(properties, 'ind');
  const left = valueOf(indent, 'left') ?? valueOf(indent, 'start');
  return left === null || !Number.isFinite(Number(left)) ? null : Number(left);
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += 0x8000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(letters);
}
