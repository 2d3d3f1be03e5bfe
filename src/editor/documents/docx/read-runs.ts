import { texOfMarkup } from '../../paste/math-source';
import type { DocumentStyles } from './document-styles';
import { symbolOf } from '../../paste/symbol-letters';
import type { Writer } from './writer';
import { childOf, isOn, valueOf, withinOf } from './xml';

/** What runs are read with. */
export interface RunContext {
  readonly styles: DocumentStyles;
  readonly writer: Writer;
  /** The properties that the paragraph's style gives to its letters. */
  readonly inherited: readonly (Element | null)[];
  /** The address of a relation of the part that is read. */
  readonly link: (id: string) => string | null;
  /** An image of the package as an address; one that no browser shows as `file:`. */
  readonly image: (id: string) => string;
  readonly footnote: (kind: 'footnote' | 'endnote', id: string) => string;
  /** What stands in a text box, which comes after the paragraph. */
  readonly box: (content: Element) => void;
}

const passed = new Set([
  'ins',
  'moveTo',
  'smartTag',
  'sdt',
  'sdtContent',
  'customXml',
  'bdo',
  'dir',
  'ruby',
  'rubyBase',
]);

/** Reads the inline content of a paragraph as HTML. */
export function readRuns(parent: Element, context: RunContext): string {
  const fields: string[] = [];
  let html = '';
  const close = () => {
    if (fields.pop()?.startsWith('<a')) html += '</a>';
  };
  const read = (element: Element) => {
    const name = element.localName;
    if (passed.has(name)) for (const child of element.children) read(child);
    else if (name === 'r') readRun(element);
    else if (name === 'hyperlink') {
      const address = context.link(valueOf(element, 'id') ?? '') ?? '#';
      html += context.writer.open('a', { href: withPlace(address, valueOf(element, 'anchor')) });
      for (const child of element.children) read(child);
      html += '</a>';
    } else if (name === 'fldSimple') {
      const link = linkOf(valueOf(element, 'instr') ?? '');
      html += link ? context.writer.open('a', { href: link }) : '';
      for (const child of element.children) read(child);
      html += link ? '</a>' : '';
    } else if (name === 'AlternateContent') {
      for (const child of (childOf(element, 'Choice') ?? element).children) read(child);
    } else if (name === 'oMath' || name === 'oMathPara') {
      const display = name === 'oMathPara' ? 'true' : '';
      html += `${context.writer.open('span', { 'data-tex': texOfMarkup(element), 'data-display': display })}</span>`;
    }
  };
  const readRun = (run: Element) => {
    let shown: Element[] = [];
    const show = () => {
      html += runOf(run, shown, context);
      shown = [];
    };
    for (const piece of run.children) {
      if (piece.localName === 'fldChar') {
        show();
        readField(piece);
      } else if (piece.localName === 'instrText') {
        const last = fields.pop();
        if (last !== undefined) fields.push(last + (piece.textContent ?? ''));
      } else {
        shown.push(piece);
      }
    }
    show();
  };
  const readField = (field: Element) => {
    const kind = valueOf(field, 'fldCharType');
    if (kind === 'begin') {
      fields.push('');
      html += boxOf(field);
    } else if (kind === 'separate') {
      const link = linkOf(fields.pop() ?? '');
      const opened = link ? context.writer.open('a', { href: link }) : '';
      fields.push(opened || 'shown');
      html += opened;
    } else if (kind === 'end') {
      close();
    }
  };
  for (const child of parent.children) read(child);
  while (fields.length > 0) close();
  return html;
}

function linkOf(instruction: string): string | null {
  const address = /^\s*HYPERLINK\s+(?!\\l)"?([^"\s]+)"?/i.exec(instruction)?.[1] ?? null;
  const [, place = null] = /\s\\l\s+"?([^"\s]+)"?/i.exec(instruction) ?? [];
  return address === null ? null : withPlace(address, place);
}

/** An address with the place on its page. */
function withPlace(address: string, place: string | null): string {
  return place === null || address.includes('#') ? address : `${address}#${place}`;
}

/** The box of a form, as a letter. */
function boxOf(field: Element | null): string {
  const box = childOf(childOf(field, 'ffData'), 'checkBox');
  return box ? ((isOn(box, 'checked') ?? isOn(box, 'default')) ? '☒ ' : '☐ ') : '';
}

function runOf(run: Element, pieces: readonly Element[], context: RunContext): string {
  const { writer, styles, inherited } = context;
  const own = childOf(run, 'rPr');
  const layers = [own, ...styles(valueOf(childOf(own, 'rStyle'))).map(({ run: given }) => given), ...inherited];
  const on = (name: string) => layers.map((layer) => isOn(layer, name)).find((told) => told !== null) ?? false;
  if (on('vanish')) return '';
  const content = pieces.map((piece) => pieceOf(piece, context)).join('');
  if (content === '') return '';
  const fonts = layers.map((layer) => childOf(layer, 'rFonts')).find((font) => valueOf(font, 'ascii') !== null);
  const isCode = styles(valueOf(childOf(own, 'rStyle'))).some(({ name }) =>
    /verbatim|^(?:inline ?)?code$|^html code$/.test(name),
  );
  const raised = valueOf(childOf(own, 'vertAlign'));
  const style = [
    on('b') ? 'font-weight:bold' : '',
    on('i') ? 'font-style:italic' : '',
    on('strike') || on('dstrike') ? 'text-decoration:line-through' : '',
    isCode ? 'font-family:monospace' : fonts ? `font-family:${valueOf(fonts, 'ascii')}` : '',
    raised === 'superscript' ? 'vertical-align:super' : raised === 'subscript' ? 'vertical-align:sub' : '',
  ];
  return `${writer.open('span', { style: style.filter(Boolean).join(';') })}${content}</span>`;
}

function pieceOf(element: Element, context: RunContext): string {
  const { writer } = context;
  const name = element.localName;
  if (name === 't') return writer.text(element.textContent ?? '');
  if (name === 'tab' || name === 'ptab') return ' ';
  if (name === 'br') return ['page', 'column'].includes(valueOf(element, 'type') ?? '') ? ' ' : '<br>';
  if (name === 'cr') return '<br>';
  if (name === 'noBreakHyphen') return '-';
  if (name === 'sym')
    return writer.text(
      symbolOf(valueOf(element, 'font') ?? '', Number.parseInt(valueOf(element, 'char') ?? '', 16) || 0x20),
    );
  if (name === 'footnoteReference' || name === 'endnoteReference')
    return context.footnote(name === 'footnoteReference' ? 'footnote' : 'endnote', valueOf(element, 'id') ?? '');
  if (name === 'AlternateContent') {
    const read = (version: Element | null) =>
      [...(version?.children ?? [])].map((child) => pieceOf(child, context)).join('');
    const [choice, fallback] = [childOf(element, 'Choice'), childOf(element, 'Fallback')];
    // What this version of a drawing cannot show, an older one may.
    return read(choice) || (choice && withinOf(choice, 'txbxContent') ? '' : read(fallback));
  }
  if (name === 'ruby') return readRuns(childOf(element, 'rubyBase') ?? element, context);
  return ['drawing', 'pict', 'object'].includes(name) ? drawingOf(element, context) : '';
}

function drawingOf(element: Element, { writer, link, image, box }: RunContext): string {
  const boxes = [...element.getElementsByTagNameNS('*', 'txbxContent')];
  const isInBox = (each: Element) => boxes.some((content) => content !== each && content.contains(each));
  for (const content of boxes) if (!isInBox(content)) box(content);
  if ([...element.getElementsByTagNameNS('*', 'rect')].some((rect) => valueOf(rect, 'hr') === 't')) return '<hr>';
  const told = withinOf(element, 'docPr');
  const words = valueOf(told, 'descr') ?? '';
  const alt = /^\w+:\/\/\S+$/.test(words) ? '' : words;
  const pictures = [
    ...element.getElementsByTagNameNS('*', 'blip'),
    ...element.getElementsByTagNameNS('*', 'imagedata'),
  ].filter((picture) => !isInBox(picture));
  // Charts and diagrams are drawn by Word alone.
  const isDrawn =
    pictures.length === 0 && /\/(?:chart|diagram)/.test(valueOf(withinOf(element, 'graphicData'), 'uri') ?? '');
  if (isDrawn) return writer.open('img', { src: 'file:///unshown' });
  return pictures
    .map((picture) => {
      const embedded = valueOf(picture, 'embed') ?? valueOf(picture, 'id');
      const src = embedded === null ? (link(valueOf(picture, 'link') ?? '') ?? '') : image(embedded);
      return src === '' ? '' : writer.open('img', { src, alt, title: valueOf(told, 'title') ?? '' });
    })
    .join('');
}
