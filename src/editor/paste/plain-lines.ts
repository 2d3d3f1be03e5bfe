import { Fragment, type Node as DocumentNode, type Schema, Slice } from '@tiptap/pm/model';
import { unwrapText } from './wrapped-lines';

/** Text whose lines end where a page's lines did, as its paragraphs; null for other text. */
export function readWrappedLines(text: string, schema: Schema): Slice | null {
  const { paragraph } = schema.nodes;
  const whole = unwrapText(text);
  if (!paragraph || whole === text) return null;
  const lines = whole.split(/\n+/).filter((line) => line.trim() !== '');
  return Slice.maxOpen(Fragment.fromArray(lines.map((line) => paragraph.create(null, schema.text(line.trim())))));
}

/**
 * Text whose paragraphs are parted by empty lines: the lines of a paragraph keep their breaks. Null for other text, of which
 * every line is a paragraph, as Word writes it.
 */
export function readPlainParagraphs(text: string, schema: Schema): Slice | null {
  const { hardBreak, paragraph } = schema.nodes;
  const parts = text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((part) => part.replaceAll(/^\n+|\s+$/g, ''))
    .filter((part) => part !== '');
  if (!hardBreak || !paragraph || parts.length < 2 || !parts.some((part) => part.includes('\n'))) return null;
  const blocks = parts.map((part) => paragraph.create(null, linesOf(part)));
  return Slice.maxOpen(Fragment.fromArray(blocks));

  function linesOf(part: string): DocumentNode[] {
    return part
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 && hardBreak ? [hardBreak.create()] : []),
        ...(line === '' ? [] : [schema.text(line)]),
      ]);
  }
}
