import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { MarkdownStyle } from '../../construct';
import type { Step } from '../align/align-children';
import { isAttributes } from '../attributes';
import type { OpenBody } from '../open';
import { noSources, type Sources } from '../write/write-document';
import { printBlocks } from './print-block';
import type { Level, Scope } from './scope';
import type { Splice } from './splice';
import { spliceBlock } from './splice-block';
import { spliceSequence } from './splice-sequence';

/** What became of a document's blocks: those with a place in the file, and those that are to be written. */
export interface DocumentChange {
  readonly opened: OpenBody;
  readonly before: readonly DocumentNode[];
  readonly after: readonly DocumentNode[];
  readonly steps: readonly Step[];
  readonly style: MarkdownStyle;
  readonly sources: Sources;
}

/** The splices of all steps, each on its own level; or the step that has none on its level. */
export type DocumentSplices =
  | { readonly kind: 'splices'; readonly splices: readonly Splice[] }
  | { readonly kind: 'none'; readonly step: number };

export function spliceDocument(change: DocumentChange, levelOf: (step: number) => Level): DocumentSplices {
  const { opened, before, after, steps, style, sources } = change;
  const { text, places } = opened;
  const scopeOf = (step: number): Scope => {
    const level = levelOf(step);
    return { text, places, style, level, prefix: '', sources: level.anew ? noSources : sources };
  };
  const stretches = before.flatMap((block) => places.get(block) ?? []);
  if (!steps.some(isStay)) return { kind: 'splices', splices: [all()] };
  const windows = windowsOf(steps, levelOf);
  const rest = steps.flatMap((step, index): Step[] => {
    if (!windows.some(([from, to]) => index >= from && index <= to)) return [step];
    return isStay(step) ? [{ ...step, kind: 'kept' }] : [];
  });
  let current = -1;
  const splices = spliceSequence({
    text,
    lineEnding: style.lineEnding,
    stretches,
    steps: rest,
    prefix: '',
    change: (from, to) => {
      current = steps.findIndex((step) => step.kind === 'changed' && step.before === from);
      const [was, is] = [before[from], after[to]];
      return was && is ? spliceBlock(was, is, scopeOf(current)) : null;
    },
    add: (index) => {
      const step = steps.findIndex((other) => other.kind === 'added' && other.after === index);
      return { text: printed(after.slice(index, index + 1), step), isTight: isAttributes(after[index]) };
    },
  });
  if (!splices) return { kind: 'none', step: current };
  return { kind: 'splices', splices: [...splices, ...windows.map(rewrite)] };

  function printed(blocks: readonly DocumentNode[], step: number): string {
    return printBlocks(blocks, scopeOf(step));
  }

  /** For a body of which no block stays: the blanks around the blocks do. */
  function all(): Splice {
    const [first, last] = [stretches[0], stretches.at(-1)];
    const written = steps.flatMap((step, index) =>
      step.kind === 'added' ? printed(after.slice(step.after, step.after + 1), index) : [],
    );
    const body = written.join(style.lineEnding + style.lineEnding);
    const isOpenEnded = !first && body !== '' && (text === '' || text.endsWith('\n'));
    return {
      // Blanks in front of the first words would make code of them.
      from: first?.from ?? text.replace(/[ \t]+$/, '').length,
      to: last?.to ?? text.length,
      text: isOpenEnded ? body + style.lineEnding : body,
    };
  }

  function rewrite([from, to]: Window): Splice {
    const inside = steps.slice(from, to + 1);
    const old = inside.flatMap((step) => ('before' in step ? (stretches[step.before] ?? []) : []));
    const blocks = inside.flatMap((step) => ('after' in step ? (after[step.after] ?? []) : []));
    const scope = scopeOf(inside.findIndex(isNeighbours) + from);
    return { from: old[0]?.from ?? 0, to: old.at(-1)?.to ?? text.length, text: printBlocks(blocks, scope) };

    function isNeighbours(_step: Step, index: number): boolean {
      return levelOf(from + index).unit === 'neighbours';
    }
  }
}

type Stay = Extract<Step, { readonly kind: 'kept' | 'changed' }>;
type Window = [from: number, to: number];

/** The stretches of steps that are written anew together: each with the nearest block on both sides that stays. */
function windowsOf(steps: readonly Step[], levelOf: (step: number) => Level): Window[] {
  const windows: Window[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'kept' || levelOf(index).unit !== 'neighbours') continue;
    let [from, to] = [index - 1, index + 1];
    while (from > 0 && !isStay(steps[from])) from--;
    while (to < steps.length - 1 && !isStay(steps[to])) to++;
    const last = windows.at(-1);
    const window: Window = [Math.max(0, from), Math.min(steps.length - 1, to)];
    if (last && last[1] >= window[0]) last[1] = Math.max(last[1], window[1]);
    else windows.push(window);
  }
  return windows;
}

function isStay(step: Step | undefined): step is Stay {
  return step?.kind === 'kept' || step?.kind === 'changed';
}
