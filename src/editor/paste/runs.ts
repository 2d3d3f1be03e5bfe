import { isDivided, wrapsOf } from './wrapped-lines';

/** What letters look like, as far as Markdown can say it. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  readonly href: string | null;
  readonly title: string | null;
  /** Blanks and line ends count. */
  readonly verbatim: boolean;
  readonly script: 'sup' | 'sub' | null;
}

export const plain: Look = {
  bold: false,
  italic: false,
  strike: false,
  code: false,
  href: null,
  title: null,
  verbatim: false,
  script: null,
};

/** A piece of a text block: letters of one look, or what stands between letters. */
export interface Run {
  readonly text: string;
  readonly look: Look;
  /** An image, a line break or a footnote's mark, instead of text. */
  readonly atom?: Element;
}

/** What a pasted document may keep of its blanks: French before `!`, between the parts of a number. */
const keptBlank = /[\p{L}\p{N})”]\u00a0[!?:;»]|«\u00a0\S|\d\u00a0[\d%€$£°]/u;

/** Runs as they were shown: blanks in a row are one, none at the edges of a line; no more than one line break in a row. */
export function tidyRuns(given: readonly Run[]): Run[] {
  const runs: Run[] = [];
  let isAfterBlank = true;
  for (const run of given) {
    const isBreak = run.atom?.localName === 'br';
    const text: string = run.atom ? '' : collapse(run.text, run.look.verbatim && run.look.code, isAfterBlank);
    if (!run.atom && text === '') continue;
    if (isBreak) trimEnd(runs);
    runs.push(run.atom ? run : { ...run, text });
    isAfterBlank = isBreak || (!run.atom && /[ \t]$/.test(text));
  }
  while (runs.at(-1)?.atom?.localName === 'br' || isBlank(runs.at(-1))) runs.pop();
  trimEnd(runs);
  while (runs[0]?.atom?.localName === 'br') runs.shift();
  return spelled(runs);
}

/** The runs of one block that was written with empty lines between its paragraphs, paragraph by paragraph. */
export function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  const isBreak = (run: Run | undefined) => run?.atom?.localName === 'br';
  for (const run of runs) {
    const last = paragraphs.at(-1);
    if (isBreak(run) && isBreak(last?.at(-1))) {
      last?.pop();
      paragraphs.push([]);
    } else if (!(isBreak(run) && last?.length === 0)) {
      last?.push(run);
    }
  }
  return paragraphs
    .map(withoutEdges)
    .map(unwrapped)
    .filter((paragraph) => paragraph.length > 0);
}

/** A paragraph of at least three lines that end where a page's lines did, as one line. */
function unwrapped(runs: Run[]): Run[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.atom?.localName === 'br') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  const texts = lines.map((line) => line.map(({ text }) => text).join(''));
  const wraps = lines.length > 2 ? wrapsOf(texts) : null;
  if (
    !wraps ||
    lines.some((line, index) => (index > 0 && !wraps.has(index)) || line.some(({ atom, look }) => atom ?? look.code))
  )
    return runs;
  return lines.flatMap((line, index) => {
    const next = texts[index + 1];
    const last = line.at(-1);
    if (next === undefined || !last) return line;
    const isWord = isDivided(last.text, next);
    return [
      ...line.slice(0, -1),
      { ...last, text: isWord ? last.text.trimEnd().slice(0, -1) : `${last.text.trimEnd()} ` },
    ];
  });
}

function withoutEdges(runs: Run[]): Run[] {
  while (runs.at(-1)?.atom?.localName === 'br' || isBlank(runs.at(-1))) runs.pop();
  trimEnd(runs);
  return runs;
}

function isBlank(run: Run | undefined): boolean {
  return run !== undefined && !run.atom && !run.look.code && run.text.trim() === '';
}

function collapse(text: string, isVerbatim: boolean, isAfterBlank: boolean): string {
  const bare = text.replaceAll(/[\u00ad\u200b\ufeff\u2060]/g, '');
  if (isVerbatim) return bare.replaceAll('\u00a0', ' ');
  const spaced = bare
    .replaceAll(/[ \t\r\n\f\u00a0]{2,}/g, ' ')
    .replaceAll(/[\t\r\n\f]/g, ' ')
    .replaceAll(/.?\u00a0.?/gsu, (around) => (keptBlank.test(around) ? around : around.replace('\u00a0', ' ')));
  return isAfterBlank ? spaced.replace(/^ +/, '') : spaced;
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (!last || last.atom) return;
  const text = last.text.replace(/ +$/, '');
  if (text === last.text) return;
  runs.pop();
  if (text === '') trimEnd(runs);
  else runs.push({ ...last, text });
}

const signs = {
  sup: { from: '0123456789+-', to: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻' },
  sub: { from: '0123456789+-', to: '₀₁₂₃₄₅₆₇₈₉₊₋' },
};

/** Markdown has no raised letters, but Unicode has raised digits: `10⁶` must not read as 106. */
function spelled(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    const { script, code } = run.look;
    const before = runs[index - 1];
    const isAfterWord = before === undefined || /[^\s[(]$/u.test(before.text);
    if (!script || code || run.atom || !isAfterWord || !/^[0-9+-]+$/.test(run.text)) return run;
    const { from, to } = signs[script];
    return { ...run, text: run.text.replaceAll(/./g, (sign) => to.charAt(from.indexOf(sign))) };
  });
}
