/** How many brackets are open before a character of JavaScript: braces, and round and square ones together. */
export interface Depth {
  readonly braces: number;
  readonly others: number;
}

/** Characters; what is still open behind them is taken for something else. */
export const longest = 20_000;
const quoted = /'(?:[^'\\\r\n]|\\.)*'|"(?:[^"\\\r\n]|\\.)*"/y;
const expression = /\/(?![*/])(?:[^/\\[\r\n]|\\.|\[(?:[^\]\\\r\n]|\\.)*\])+\/[a-z]*/y;
const comment = /\/\*[^]*?\*\/|\/\/[^\r\n]*/y;

/**
 * Goes through JavaScript from an offset, over strings, templates, comments and regular expressions. `isEnd` is asked at
 * every other character; the offset where it agrees, or -1. Only as much of the language as it takes to find where a piece
 * of it ends: an apostrophe in the text of an element, as in `{ok && <b>it's</b>}`, is no string.
 */
export function walkJavaScript(text: string, from: number, isEnd: (at: number, depth: Depth) => boolean): number {
  const open: ('{' | '`')[] = [];
  const depth = { braces: 0, others: 0 };
  const limit = Math.min(text.length, from + longest);
  let at = from;
  let before = '';
  while (at < limit) {
    const character = text.charAt(at);
    if (open.at(-1) === '`') {
      at = template(character, at);
      continue;
    }
    const skipped = skip(character, at);
    if (skipped > at) {
      at = skipped;
      before = '"';
      continue;
    }
    if (isEnd(at, depth)) return at;
    count(character);
    if (/\S/.test(character)) before = character;
    at++;
  }
  return at >= text.length && isEnd(text.length, depth) ? text.length : -1;

  function template(character: string, position: number): number {
    if (character === '\\') return position + 2;
    if (character === '`') open.pop();
    if (!text.startsWith('${', position)) return position + 1;
    open.push('{');
    depth.braces++;
    return position + 2;
  }

  function count(character: string) {
    if (character === '`') open.push('`');
    else if (character === '{') {
      open.push('{');
      depth.braces++;
    } else if (character === '}') {
      open.pop();
      depth.braces--;
    } else if (character === '(' || character === '[') depth.others++;
    else if (character === ')' || character === ']') depth.others = Math.max(0, depth.others - 1);
  }

  /** The end of a string, comment or regular expression that starts here; the offset itself for anything else. */
  function skip(character: string, position: number): number {
    if (character === '"' || (character === "'" && !/[\p{L}\p{N}]/u.test(text.charAt(position - 1))))
      return match(quoted, position);
    if (character !== '/' || before === '<' || text[position - 1] === ':') return position;
    const end = match(comment, position);
    if (end > position) return end;
    return before === '' || '(,=:[!&|?{;+'.includes(before) ? match(expression, position) : position;
  }

  function match(pattern: RegExp, position: number): number {
    pattern.lastIndex = position;
    return pattern.test(text) ? pattern.lastIndex : position;
  }
}
