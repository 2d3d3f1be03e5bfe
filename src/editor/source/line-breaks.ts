import { invertedEffects } from '@codemirror/commands';
import { type EditorState, type Extension, StateEffect, StateField, type Transaction } from '@codemirror/state';

/** How each line of a text ends, the last one (which ends with the text) aside. */
type LineBreaks = readonly string[];

const anyBreak = /\r\n?|\n/g;

const restore = StateEffect.define<LineBreaks>();

/**
 * The line breaks of the text that the editor was opened with, followed through every edit: CodeMirror itself keeps
 * lines only. New lines end as most lines of the text do; undo brings back the very breaks that were there.
 */
const lineBreaks = StateField.define<LineBreaks>({
  create: () => [],
  update: follow,
});

/** The extension for a text, to be given to the state beside `doc: text`. */
export function keepLineBreaks(text: string): Extension {
  return [
    lineBreaks.init(() => text.match(anyBreak) ?? []),
    invertedEffects.of((transaction) => {
      const before = transaction.startState.field(lineBreaks);
      return before === transaction.state.field(lineBreaks) ? [] : [restore.of(before)];
    }),
  ];
}

/** The exact text: every line with the line break that it has in the file. */
export function exactText(state: EditorState): string {
  const breaks = state.field(lineBreaks);
  if (breaks.every((lineBreak) => lineBreak === '\n')) return state.doc.toString();
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

function follow(breaks: LineBreaks, transaction: Transaction): LineBreaks {
  if (!transaction.docChanged) return breaks;
  const wanted = transaction.newDoc.lines - 1;
  const restored = transaction.effects.filter((effect) => effect.is(restore)).map((effect) => effect.value);
  const earliest = restored.findLast((candidate) => candidate.length === wanted);
  if (earliest) return earliest;
  return splice(breaks, transaction);
}

function splice(breaks: LineBreaks, { changes, startState }: Transaction): LineBreaks {
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

function usual(breaks: LineBreaks): string {
  const counts = new Map<string, number>();
  for (const lineBreak of breaks) counts.set(lineBreak, (counts.get(lineBreak) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? '\n';
}
