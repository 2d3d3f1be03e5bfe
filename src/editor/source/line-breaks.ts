import { invertedEffects } from '@codemirror/commands';
import {
  Annotation,
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state';

/**
 * How the lines of a text end: each by itself (the last one, which ends with the text, aside), or all of them alike, with
 * the text in CodeMirror's own line breaks: an edit then is a splice of it, however many lines it has.
 */
type LineBreaks = readonly string[] | { readonly all: '\n' | '\r\n'; readonly text: string };

const anyBreak = /\r\n?|\n/g;

const restore = StateEffect.define<readonly string[]>();

/**
 * The line breaks of the text that the editor was opened with, followed through every edit: CodeMirror itself keeps
 * lines only. New lines end as most lines of the text do; undo brings back the very breaks that were there.
 */
const lineBreaks = StateField.define<LineBreaks>({
  create: () => [],
  update: follow,
});

/** Marks a transaction that brings in a part of the very text that was opened, which is no change of it. */
export const isOpening = Annotation.define<true>();

/** The extension for a text, to be given to the state that the text is brought into. */
export function keepLineBreaks(text: string): Extension {
  return [
    lineBreaks.init(() => breaksOf(text)),
    invertedEffects.of((transaction) => {
      const before = transaction.startState.field(lineBreaks);
      return 'all' in before || before === transaction.state.field(lineBreaks) ? [] : [restore.of(before)];
    }),
  ];
}

function breaksOf(text: string): LineBreaks {
  if (!text.includes('\r')) return { all: '\n', text };
  const isAllWindows = !/\r(?!\n)|(?<!\r)\n/.test(text);
  return isAllWindows ? { all: '\r\n', text: text.replaceAll('\r\n', '\n') } : (text.match(anyBreak) ?? []);
}

/** Whether the exact text is known before all of it was brought in. With mixed line breaks it is read from the lines. */
export function isKnownWhole(state: EditorState): boolean {
  return 'all' in state.field(lineBreaks);
}

/** The exact text: every line with the line break that it has in the file. */
export function exactText(state: EditorState): string {
  const breaks = state.field(lineBreaks);
  if ('all' in breaks) return breaks.all === '\n' ? breaks.text : breaks.text.replaceAll('\n', breaks.all);
  const parts: string[] = [];
  let line = 0;
  for (const text of state.doc.iterLines()) {
    const lineBreak = breaks[line] ?? '';
    const wouldJoin = text === '' && lineBreak === '\n' && parts.at(-1) === '\r';
    parts.push(text, wouldJoin ? '\r' : lineBreak);
    line += 1;
  }
  return parts.join('');
}

/** The offset in the exact text of a position in the editor, where every line break is one character. */
export function offsetAt(state: EditorState, position: number): number {
  const line = state.doc.lineAt(position).number;
  const breaks = state.field(lineBreaks);
  if ('all' in breaks) return position + (line - 1) * (breaks.all.length - 1);
  return breaks.slice(0, line - 1).reduce((offset, { length }) => offset + length - 1, position);
}

/** The position in the editor of an offset in a text. */
export function positionAt(text: string, offset: number): number {
  return text.slice(0, offset).replaceAll(anyBreak, '\n').length;
}

function follow(breaks: LineBreaks, transaction: Transaction): LineBreaks {
  if (!transaction.docChanged || transaction.annotation(isOpening)) return breaks;
  if ('all' in breaks) return { ...breaks, text: spliceText(breaks.text, transaction) };
  const wanted = transaction.newDoc.lines - 1;
  const restored = transaction.effects.filter((effect) => effect.is(restore)).map((effect) => effect.value);
  const earliest = restored.findLast((candidate) => candidate.length === wanted);
  if (earliest) return earliest;
  return splice(breaks, transaction);
}

function spliceText(text: string, { changes }: Transaction): string {
  const parts: string[] = [];
  let done = 0;
  changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    parts.push(text.slice(done, from), inserted.toString());
    done = to;
  }, true);
  return parts.join('') + text.slice(done);
}

function splice(breaks: readonly string[], { changes, startState }: Transaction): readonly string[] {
  const next: string[] = [];
  let done = 0;
  let changed = false;
  changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    const first = startState.doc.lineAt(from).number - 1;
    const last = startState.doc.lineAt(to).number - 1;
    if (first === last && inserted.lines === 1) return;
    changed = true;
    for (; done < first; done += 1) next.push(breaks[done] ?? '\n');
    const removed = breaks.slice(first, last);
    for (let index = 0; index < inserted.lines - 1; index += 1) next.push(removed[index] ?? usual(breaks));
    done = last;
  }, true);
  return changed ? [...next, ...breaks.slice(done)] : breaks;
}

function usual(breaks: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const lineBreak of breaks) counts.set(lineBreak, (counts.get(lineBreak) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? '\n';
}
