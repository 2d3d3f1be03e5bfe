/** What is looked for. */
export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** How many matches there are, and which one is at hand, counted from 1; 0 for none. */
interface Found {
  readonly current: number;
  readonly count: number;
}

/** Finds and replaces in one text, whichever way it is shown. */
export interface Finder {
  /** Looks for something anew and shows the first match at or behind where the search began. */
  readonly search: (query: FindQuery) => void;
  /** Goes to the next match, or to the one before; round the end. */
  readonly step: (direction: 1 | -1) => void;
  /** Replaces the match at hand and goes to the next. */
  readonly replace: (text: string) => void;
  /** Replaces all matches, undone as one. Gives how many there were. */
  readonly replaceAll: (text: string) => number;
  readonly found: () => Found;
  readonly subscribe: (listener: () => void) => () => void;
  /** What is selected, when it is a few words of one line: what one most likely looks for. */
  readonly selected: () => string;
  /** Begins; gives what takes the marks off the text again. */
  readonly open: () => () => void;
  readonly focusText: () => void;
}

const letters = String.raw`[\p{L}\p{N}\p{M}_]`;

/** A query as a pattern, null for an empty one. A straight quote finds a curly one too, a space any blank. */
export function patternOf({ text, matchCase, wholeWords }: FindQuery): RegExp | null {
  if (text === '') return null;
  const source = text.replaceAll(/./gsu, patternOfLetter);
  const whole = wholeWords ? `(?<!${letters})${source}(?!${letters})` : source;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
}

function patternOfLetter(letter: string): string {
  if (letter === "'") return "['’‘]";
  if (letter === '"') return '["“”]';
  if (letter === ' ') return String.raw`[ \u00a0]`;
  return /[\\^$.*+?()[\]{}|/-]/.test(letter) ? `\\${letter}` : letter;
}
