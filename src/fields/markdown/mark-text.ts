import { lineStart } from '../../lib/lines';
/** A text after a mark was set, with what is selected then. */
export interface Marked {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The selection between two marks, or without them when it stands in such; `words` stand for what is not there yet. */
export function wrapped(text: string, from: number, to: number, mark: string, words: string): Marked {
  const [before, chosen, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  if (isMarked(before, after, mark))
    return {
      text: before.slice(0, -mark.length) + chosen + after.slice(mark.length),
      from: from - mark.length,
      to: to - mark.length,
    };
  const inner = chosen === '' ? words : chosen;
  return {
    text: before + mark + inner + mark + after,
    from: from + mark.length,
    to: from + mark.length + inner.length,
  };
}

/** The selection as the words of a link, whose address is selected next. */
export function linked(text: string, from: number, to: number, words: string): Marked {
  const inner = from === to ? words : text.slice(from, to);
  const start = from + inner.length + 3;
  return {
    text: `${text.slice(0, from)}[${inner}](https://)${text.slice(to)}`,
    from: start,
    to: start + 'https://'.length,
  };
}

/** The selected lines as points of a list, or no longer. */
export function bulleted(text: string, from: number, to: number): Marked {
  const start = lineStart(text, from);
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split('\n');
  const areAll = lines.every((line) => line.startsWith('- '));
  const made = lines.map((line) => (areAll ? line.slice(2) : line.startsWith('- ') ? line : `- ${line}`)).join('\n');
  return { text: text.slice(0, start) + made + text.slice(end), from: start, to: start + made.length };
}

/** `**` is no pair of `*`. */
function isMarked(before: string, after: string, mark: string): boolean {
  const sign = mark.slice(0, 1);
  const runBefore = before.length - before.replace(/\*+$/, '').length;
  const runAfter = after.length - after.replace(/^\*+/, '').length;
  const fits = (run: number) => run === mark.length || run === 3;
  return sign === '*' && fits(runBefore) && fits(runAfter);
}
