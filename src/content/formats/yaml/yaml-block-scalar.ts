import { Scalar } from 'yaml';
import { splice } from '../../../lib/splice';
import { lineEnd } from './yaml-place';

/**
 * Sources in which a scalar is a block (`|` or `>`) that holds the text: for a scalar that was one before, and for a text
 * of several lines in place of an unquoted one. `column` is that of the key; a comment behind the old value moves to the
 * header's line.
 */
export function* printBlockScalar(source: string, node: Scalar, text: string, column: number): Iterable<string> {
  const [from, to] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  if (text.trim() === '' || /\r/.test(text)) return;
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    const old = source.slice(from, to);
    const headerEnd = old.search(/\r?\n/);
    const [header, lines] = [old.slice(0, headerEnd), old.slice(headerEnd).split(/\r?\n/).slice(1)];
    const indent = / *(?=\S)/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] || ' '.repeat(column + 2);
    const comment = header.replace(/^[|>][-+\d]*/, '');
    const width = Math.max(40, ...lines.slice(0, -1).map((line) => line.length - indent.length));
    if (node.type === Scalar.BLOCK_FOLDED && isFoldable(text)) {
      yield splice(source, from, to, block(`>${chomping(text)}${comment}`, fold(text, width), indent, newline));
    }
    yield splice(source, from, to, block(`|${chomping(text)}${comment}`, text, indent, newline));
  } else if (node.type === Scalar.PLAIN && text.includes('\n') && !/^\s/.test(text)) {
    const rest = source.slice(to, lineEnd(source, to)).trimEnd();
    yield splice(
      source,
      from,
      lineEnd(source, to),
      block(`|${chomping(text)}${rest}`, text, ' '.repeat(column + 2), newline),
    );
  }
}

function block(header: string, text: string, indent: string, newline: string): string {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  return [header, ...lines.map((line) => (line === '' ? '' : indent + line)), ''].join(newline);
}

function chomping(text: string): string {
  if (!text.endsWith('\n')) return '-';
  return text.endsWith('\n\n') ? '+' : '';
}

/** Lines that begin with a space would keep their breaks in a folded block. */
function isFoldable(text: string): boolean {
  return !/^\s/m.test(text.replace(/\n+/g, '\n'));
}

/** Each break of the text as an empty line, long lines broken at spaces so that none is wider than it was. */
function fold(text: string, width: number): string {
  const [body, end] = [text.replace(/\n+$/, ''), /\n*$/.exec(text)?.[0] ?? ''];
  return (
    body
      .replace(/\n/g, '\n\n')
      .split('\n')
      .map((line) => wrap(line, width))
      .join('\n') + end
  );
}

function wrap(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}
