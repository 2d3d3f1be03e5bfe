import type { FindEnd } from '../opaque';
import { findExpression } from './expression';

const identifier = /[\p{ID_Start}$_][\p{ID_Continue}$-]*/uy;
const value = /"[^"]*"|'[^']*'/y;
const blanks = /\s*/y;
const longest = 20_000;

/** One JSX tag: opening, closing, self-closing, or a fragment's. Source: https://facebook.github.io/jsx/ */
export function findTag(text: string): FindEnd {
  const expression = findExpression(text);
  return (at) => {
    if (text[at] !== '<' || /\s/.test(text.charAt(at + 1))) return -1;
    // In quotes, a tag that goes on in the next line has that line's `>` in it.
    const quotes =
      text
        .slice(text.lastIndexOf('\n', at) + 1, at)
        .match(/^[ \t>]*/)?.[0]
        .match(/>/g)?.length ?? 0;
    const between = quotes > 0 ? new RegExp(`(?:\\n(?:[ \\t]*>){${quotes}}|\\s)*`, 'y') : blanks;
    const skip = (position: number) => match(between, position);
    const isClosing = text[skip(at + 1)] === '/';
    const start = skip(isClosing ? skip(at + 1) + 1 : at + 1);
    const named = name(start, ['.', ':']);
    if (isClosing || named === start) return text[skip(named)] === '>' ? skip(named) + 1 : -1;
    return attributes(named, skip);
  };

  function attributes(from: number, skip: (position: number) => number): number {
    let position = skip(from);
    while (position - from < longest) {
      if (text[position] === '>') return position + 1;
      if (text[position] === '/') return text[skip(position + 1)] === '>' ? skip(position + 1) + 1 : -1;
      const end = text[position] === '{' ? expression(position) : attribute(position, skip);
      if (end <= position) return -1;
      position = skip(end);
    }
    return -1;
  }

  function attribute(from: number, skip: (position: number) => number): number {
    const named = name(from, [':']);
    if (named === from || text[skip(named)] !== '=') return named;
    const start = skip(skip(named) + 1);
    const end = text[start] === '{' ? expression(start) : match(value, start);
    return end > start ? end : -1;
  }

  /** `name`, `name.member` or `space:name`. */
  function name(from: number, joints: readonly string[]): number {
    let end = match(identifier, from);
    while (end > from && joints.includes(text.charAt(end))) {
      const next = match(identifier, end + 1);
      if (next === end + 1) return end;
      end = next;
    }
    return end;
  }

  function match(pattern: RegExp, position: number): number {
    pattern.lastIndex = position;
    return pattern.test(text) ? pattern.lastIndex : position;
  }
}
