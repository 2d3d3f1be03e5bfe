import type { FindEnd } from '../opaque';
import { longest, walkJavaScript } from './javascript';

/** An expression with its braces: `{1 + 1}`, a comment in braces, or `{...props}`. */
export function findExpression(text: string): FindEnd {
  // Braces that are never closed, again and again, are looked into for a while only.
  let patience = 10 * text.length + 100_000;
  return (at) => {
    if (text[at] !== '{' || patience < 0) return -1;
    const last = walkJavaScript(text, at, (index, { braces }) => text[index] === '}' && braces === 1);
    if (last < 0) patience -= Math.min(longest, text.length - at);
    return last < 0 ? -1 : last + 1;
  };
}
