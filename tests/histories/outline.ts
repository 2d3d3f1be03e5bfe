import type { Mark, Node as DocumentNode } from '@tiptap/pm/model';

/**
 * What a reader sees of a document, a line per block, item, row and cell: its words letter by letter with what marks each
 * has. Made without anything that saving uses, so that it can judge a save. Blanks count only between words, and an empty
 * paragraph is nothing.
 */
export function outline(document: DocumentNode): string[] {
  return document.children.flatMap((block) => lines(block, ''));
}

function lines(node: DocumentNode, indent: string): string[] {
  const inner = `${indent}  `;
  const children = () => node.children.flatMap((child) => lines(child, inner));
  const { attrs } = node;
  switch (node.type.name) {
    case 'paragraph':
      return words(node) === '' ? [] : [`${indent}paragraph ${words(node)}`];
    case 'heading':
      return [`${indent}heading ${attrs.level} ${words(node)}`];
    case 'codeBlock':
      return [`${indent}code ${JSON.stringify([attrs.language || null, attrs.meta || null, node.textContent])}`];
    case 'bulletList':
      return [`${indent}list${gaps(node)}`, ...children()];
    case 'orderedList':
      return [`${indent}list from ${attrs.start}${gaps(node)}`, ...children()];
    case 'listItem':
      return [`${indent}item ${boxOf(node)}`.trimEnd(), ...children()];
    case 'table':
      return [
        `${indent}table ${JSON.stringify(node.firstChild?.children.map((cell) => cell.attrs.align ?? null))}`,
        ...children(),
      ];
    case 'tableRow':
      return [`${indent}row`, ...withoutEmptyEnd(children())];
    case 'tableCell':
    case 'tableHeader':
      return [`${indent}cell ${words(node)}`.trimEnd()];
    default:
      return node.isLeaf
        ? [`${indent}${node.type.name} ${told(attrs)}`]
        : [`${indent}${node.type.name} ${told(attrs)}`, ...children()];
  }
}

/** A box is one only before words. */
function boxOf(item: DocumentNode): string {
  const first = item.children.find((block) => lines(block, '').length > 0);
  return first?.type.name === 'paragraph' ? String(item.attrs.checked ?? '') : '';
}

/** Cells that a row leaves out are empty ones. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== 'cell') + 1);
}

/** Whether a list's items stand apart, where that is a choice: with two blocks in one item it may be forced. */
function gaps(list: DocumentNode): string {
  const counts = list.children.map((item) => item.children.filter((block) => lines(block, '').length > 0).length);
  if (counts.length === 1 || counts.some((count) => count > 1)) return '';
  return list.attrs.tight === false ? ' apart' : ' together';
}

/** Words with their marks: `one [bold|two]`. */
function words(block: DocumentNode): string {
  const letters = block.children.flatMap((node) => lettersOf(node, block));
  let told = '';
  let [marks, blank] = ['', ''];
  for (const letter of letters) {
    if (letter.text === ' ') blank ||= ' ';
    else if (letter.text === '\n') blank = `${blank.trim()}\n`;
    else {
      if (letter.marks !== marks && marks !== '') told += ']';
      if (told !== '') told += blank;
      if (letter.marks !== marks && letter.marks !== '') told += `[${letter.marks}|`;
      told += letter.text;
      [marks, blank] = [letter.marks, ''];
    }
  }
  return marks === '' ? told : `${told}]`;
}

interface Letter {
  readonly text: string;
  readonly marks: string;
}

function lettersOf(node: DocumentNode, block: DocumentNode): Letter[] {
  const marks = node.marks
    .map((mark) => nameOf(mark, node))
    .filter((name) => name !== '')
    .toSorted()
    .join(' ');
  const isCode = node.marks.some((mark) => mark.type.name === 'code');
  // A blank in code is a letter of it.
  if (node.isText)
    return Array.from(node.text ?? '').map((text) =>
      /[ \t\r\n]/.test(text) ? { text: isCode ? '\u2423' : ' ', marks } : { text, marks },
    );
  const isCell = block.type.name.startsWith('table');
  const isBreak = node.type.name === 'hardBreak' || (isCell && /^<br\s*\/?>$/i.test(String(node.attrs.raw)));
  return [{ text: isBreak ? '\n' : `<${node.type.name} ${told(node.attrs)}>`, marks }];
}

function nameOf(mark: Mark, node: DocumentNode): string {
  const { attrs } = mark;
  if (mark.type.name === 'link') return `link(${told([attrs.href, attrs.title || null])})`;
  if (mark.type.name === 'linkReference') return `reference(${String(attrs.identifier).toLowerCase()})`;
  if (mark.type.name !== 'autolink') return mark.type.name;
  const address = node.text ?? '';
  return `link(${told([/^[a-z][a-z0-9+.-]{1,31}:/i.test(address) ? address : `mailto:${address}`, null])})`;
}

function told(value: unknown): string {
  return JSON.stringify(value);
}
