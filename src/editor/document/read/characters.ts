import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Where each character (or inline atom) of a text block lies in the file: `from[i]` to `to[i]`, or -1 where it is not known. */
export interface Characters {
  readonly from: number[];
  readonly to: number[];
}

/** A stretch of the file. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const punctuation = /[!-/:-@[-`{-~]/;
const reference = /^&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{0,31}));/;

/**
 * Finds the characters of `value` in the Markdown that produced it: `\*` and `&amp;` each make one character, and a line
 * ending with all that continues its line (`> `, an indent) makes one space. Null when the two do not match.
 */
export function alignText(value: string, { text, from, to }: Stretch): Characters | null {
  const found: Characters = { from: [], to: [] };
  let at = from;
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    if (character === '\n') {
      const next = continuation(text, at, to, value[index + 1]);
      if (next === null) return null;
      at = add(found, at, next);
    } else if (text[at] === '\\' && at + 1 < to && text[at + 1] === character && punctuation.test(character)) {
      at = add(found, at, at + 2);
    } else {
      const entity = text[at] === '&' ? decode(text.slice(at, Math.min(to, at + 40))) : null;
      if (entity && value.startsWith(entity.value, index)) {
        at = add(found, at, at + entity.length);
        for (let rest = 1; rest < entity.value.length; rest++) add(found, at, at);
        index += entity.value.length - 1;
      } else if (isCharacter(text, at, character)) {
        at = add(found, at, at + 1);
      } else {
        return null;
      }
    }
  }
  return at <= to ? found : null;
}

/** The same for a code span, whose text is literal, between its ticks. */
export function alignCode(value: string, { text, from, to }: Stretch): Characters | null {
  const ticks = /^`*/.exec(text.slice(from, to))?.[0].length ?? 0;
  const inner = { text, from: from + ticks, to: to - ticks };
  return alignLiteral(value, inner) ?? alignLiteral(value, { ...inner, from: inner.from + 1 });
}

function alignLiteral(value: string, { text, from, to }: Stretch): Characters | null {
  const found: Characters = { from: [], to: [] };
  let at = from;
  for (let index = 0; index < value.length; index++) {
    const character = value.charAt(index);
    const isBreak = text[at] === '\n' || text[at] === '\r';
    if (isBreak && (character === ' ' || character === '\n')) {
      const next = continuation(text, at, to, value[index + 1]);
      if (next === null) return null;
      at = add(found, at, next);
    } else if (isCharacter(text, at, character)) {
      at = add(found, at, at + 1);
    } else if (text[at] === '\\' && isCharacter(text, at + 1, character)) {
      // In a table's cell, `\|` is a pipe even in code.
      at = add(found, at, at + 2);
    } else {
      return null;
    }
  }
  return at <= to ? found : null;
}

/** A code block's lines, each of which ends a line of the file after its containers' prefix. */
export function alignLines(value: string, { text, from, to }: Stretch): Characters | null {
  const found: Characters = { from: [], to: [] };
  if (!value) return found;
  const lines = linesOf(text, from, to);
  const first = /^(?:`{3,}|~{3,})/.test(text.slice(from, from + 3)) ? 1 : 0;
  const wanted = value.split('\n');
  for (let index = 0; index < wanted.length; index++) {
    const line = lines[first + index];
    const next = lines[first + index + 1];
    const content = wanted[index] ?? '';
    if (!line) return null;
    const source = text.slice(line.from, line.to).replaceAll('\0', '\ufffd');
    // Of a tab that is part prefix and part code, no blank has a place of its own.
    const written = source.endsWith(content) ? content : content.trimStart();
    if (!source.endsWith(written)) return null;
    for (let blank = written.length; blank < content.length; blank++) add(found, -1, -1);
    for (let at = line.to - written.length; at < line.to; at++) add(found, at, at + 1);
    if (index === wanted.length - 1) break;
    if (!next) return null;
    add(found, line.to, Math.max(next.from, next.to - (wanted[index + 1] ?? '').length));
  }
  return found;
}

function linesOf(text: string, from: number, to: number): { from: number; to: number }[] {
  const lines = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(/\r\n?|\n/g)) {
    lines.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  lines.push({ from: start, to });
  return lines;
}

/** Markdown reads a NUL as U+FFFD: https://spec.commonmark.org/0.31.2/#insecure-characters */
function isCharacter(text: string, at: number, character: string): boolean {
  return text[at] === character || (text[at] === '\0' && character === '\ufffd');
}

/** Over a line ending: trailing blanks before it, and the next line's prefixes. The offset behind all that, or null. */
function continuation(text: string, at: number, to: number, next: string | undefined): number | null {
  let end = at;
  while (end < to && (text[end] === ' ' || text[end] === '\t')) end++;
  if (text[end] === '\r' && text[end + 1] === '\n') end++;
  if (text[end] !== '\n' && text[end] !== '\r') return null;
  end++;
  while (end < to && /[ \t>]/.test(text[end] ?? '') && !(next === '>' && text[end] === '>')) end++;
  return end;
}

function add({ from, to }: Characters, start: number, end: number): number {
  from.push(start);
  to.push(end);
  return end;
}

function decode(text: string): { value: string; length: number } | null {
  const match = reference.exec(text);
  if (!match) return null;
  const [whole, hex, decimal, name] = match;
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : 0;
  const value = name ? decodeNamedCharacterReference(name) : codePoint(code);
  return value ? { value, length: whole.length } : null;
}

// Numbers that are no characters read as U+FFFD: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
function codePoint(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
