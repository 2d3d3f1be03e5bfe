import { Scalar } from 'yaml';
import { newlineOf } from '../../../lib/lines';
import { splice } from '../../../lib/splice';
import { behindLineOf } from './yaml-place';

/**
 * Sources in which a scalar is a block (`|` or `>`) that holds the text: for a scalar that was one before, and for a text
 * of several lines in place of an unquoted one. `column` is that of the key; a comment behind the old value moves to the
 * header's line.
 */
export function* printBlockScalar(source: string, node: Scalar, text: string, column: number): Iterable<string> {
  const [from, to] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  const newline = newlineOf(source);
  if (text.trim() === '' || /\r/.test(text)) return;
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    const old = source.slice(from, to);
    const headerEnd = old.search(/\r?\n/);
    const [header, lines] = [old.slice(0, headerEnd), old.slice(headerEnd).split(/\r?\n/).slice(1)];
    const step = Number(/\d/.exec(header)?.[0] ?? 0);
    const found = / *(?=\S)/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0];
    const indent = step > 0 ? ' '.repeat(column + step) : found || ' '.repeat(column + 2);
    const indicator = step > 0 || /^\n* /.test(text) ? String(indent.length - column) : '';
    const comment = header.replace(/^[|>][-+\d]*/, '');
    const write = (sign: string, body: string, unchanged: readonly string[]) =>
      splice(
        source,
        from,
        to,
        block(`${sign}${indicator}${chomping(text)}${comment}`, body, indent, newline, unchanged),
      );
    if (node.type === Scalar.BLOCK_FOLDED && isFoldable(text)) {
      const width = Math.max(40, ...lines.slice(0, -1).map((line) => line.length - indent.length));
      yield write('>', foldLike(lines, String(node.value), text, width, indent.length), []);
      yield write('>', fold(text, width), []);
    }
    yield write('|', text, node.type === Scalar.BLOCK_LITERAL ? lines : []);
    yield write('|', text, []);
  } else if (node.type === Scalar.PLAIN && text.includes('\n') && !/^\s/.test(text)) {
    const rest = source.slice(to, behindLineOf(source, to)).trimEnd();
    yield splice(
      source,
      from,
      behindLineOf(source, to),
      block(`|${chomping(text)}${rest}`, text, ' '.repeat(column + 2), newline),
    );
  }
}

/** The header and the indented lines; those at the start and the end that say the same as `old` keep its bytes. */
function block(header: string, text: string, indent: string, newline: string, old: readonly string[] = []): string {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  const was = old.at(-1) === '' ? old.slice(0, -1) : old;
  const said = was.map((line) => line.slice(indent.length));
  return [header, ...keptEnds(said, was, lines, (line) => (line === '' ? '' : indent + line)), ''].join(newline);
}

/** Each new line as it was written where it is one of those that did not change at the start or the end, else as `write` makes it. */
function keptEnds(
  said: readonly string[],
  written: readonly string[],
  lines: readonly string[],
  write: (line: string) => string,
): readonly string[] {
  const shared = (differ: number) => (differ < 0 ? lines.length : differ);
  const start = shared(lines.findIndex((line, index) => line !== said[index]));
  const end = shared(lines.findIndex((_, index) => lines.at(-1 - index) !== said.at(-1 - index)));
  return lines.map((line, index) => {
    const fromEnd = lines.length - index;
    if (index < start) return written[index] ?? write(line);
    return (fromEnd <= end ? written.at(-fromEnd) : undefined) ?? write(line);
  });
}

function chomping(text: string): string {
  if (!text.endsWith('\n')) return '-';
  return text.endsWith('\n\n') ? '+' : '';
}

/** Lines that begin with a space would keep their breaks in a folded block. */
function isFoldable(text: string): boolean {
  return !/^\s/m.test(text.replace(/\n+/g, '\n'));
}

/** As `fold`, but paragraphs at the start and the end that stay keep their lines as they are broken. */
function foldLike(lines: readonly string[], old: string, text: string, width: number, indent: number): string {
  const body = lines.map((line) => line.slice(indent)).join('\n');
  const [written, said] = [body.trimEnd().split('\n\n'), old.trimEnd().split('\n')];
  if (written.length !== said.length) return fold(text, width);
  const paragraphs = keptEnds(said, written, text.replace(/\n+$/, '').split('\n'), (line) => wrap(line, width));
  return paragraphs.join('\n\n') + (/\n*$/.exec(text)?.[0] ?? '');
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
