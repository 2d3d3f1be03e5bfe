import type { FindEnd } from '../opaque';
import { longest, walkJavaScript } from './javascript';

const blankLine = /\r?\n(?=[ \t]*(?:\r?\n|$))/y;

/**
 * Imports and exports at the very start of a line, up to the first blank line at which no bracket is open.
 * Source: https://github.com/micromark/micromark-extension-mdxjs-esm#syntax
 */
export function findEsm(text: string): FindEnd {
  // Brackets that are never closed, again and again, are looked into for a while only.
  let patience = 10 * text.length + 100_000;
  return (at) => {
    const isFirst = at === 0 || /[\r\n\ufeff]/.test(text.charAt(at - 1));
    if (!isFirst || !/^(?:import|export) /.test(text.slice(at, at + 7))) return -1;
    const isBreak = (index: number) => {
      blankLine.lastIndex = index;
      return index >= text.length || blankLine.test(text);
    };
    if (patience < 0) return firstBreak(text, at);
    const end = walkJavaScript(text, at, (index, { braces, others }) => braces <= 0 && others === 0 && isBreak(index));
    if (end < 0) patience -= Math.min(longest, text.length - at);
    return end >= 0 ? end : firstBreak(text, at);
  };
}

function firstBreak(text: string, at: number): number {
  const found = /\r?\n[ \t]*(?:\r?\n|$)/.exec(text.slice(at));
  return found ? at + found.index : text.length;
}
