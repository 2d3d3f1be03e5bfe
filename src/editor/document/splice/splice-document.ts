import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { MarkdownStyle } from '../../construct';
import type { Step } from '../align/step';
import { isAttributes } from '../attributes';
import type { OpenBody } from '../open';
import { noSources, type Sources } from '../write/write-document';
import { nothingVerbatim, ownBytes, type Verbatim } from './own-bytes';
import { printBlocks } from './print-block';
import type { Level, Scope } from './scope';
import type { Splice } from './splice';
import { spliceBlock } from './splice-block';
import { spliceSequence } from './splice-sequence';
import { isStay, spliceWindow, windowsOf, type Window } from './splice-window';

/** What became of a document's blocks: those with a place in the file, and those that are to be written. */
export interface DocumentChange {
  readonly opened: OpenBody;
  readonly before: readonly DocumentNode[];
  readonly after: readonly DocumentNode[];
  readonly steps: readonly Step[];
  readonly style: MarkdownStyle;
  readonly sources: Sources;
}

/** The splices of all steps; or the step that has none on its level. */
export type DocumentSplices =
  | { readonly kind: 'splices'; readonly splices: readonly Splice[] }
  | { readonly kind: 'none'; readonly step: number };

/**
 * Splices for all steps, each on its own level. `verbatim` are steps whose blocks keep their bytes where they are written anew
 * with their neighbours, or in another place.
 */
export function spliceDocument(
  change: DocumentChange,
  levelOf: (step: number) => Level,
  verbatim: Verbatim = nothingVerbatim,
): DocumentSplices {
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
      return { text: written(index, step), isTight: isAttributes(after[index]) };
    },
  });
  if (!splices) return { kind: 'none', step: current };
  return { kind: 'splices', splices: [...splices, ...windows.map(rewrite)] };

  function written(index: number, step: number): string {
    return ownBytes(change, step, verbatim) ?? printBlocks(after.slice(index, index + 1), scopeOf(step));
  }

  /** For a body of which no block stays: the blanks around the blocks do. */
  function all(): Splice {
    const [first, last] = [stretches[0], stretches.at(-1)];
    const blocks = steps.flatMap((step, index) => (step.kind === 'added' ? written(step.after, index) : []));
    const body = blocks.join(style.lineEnding + style.lineEnding);
    const isOpenEnded = !first && body !== '' && (text === '' || text.endsWith('\n'));
    return {
      // Blanks in front of the first words would make code of them.
      from: first?.from ?? text.replace(/[ \t]+$/, '').length,
      to: last?.to ?? text.length,
      text: isOpenEnded ? body + style.lineEnding : body,
    };
  }

  function rewrite([from, to]: Window): Splice {
    const scope = scopeOf(steps.findIndex((_step, index) => index >= from && index <= to && isRewritten(index)));
    return spliceWindow(change, [from, to], scope, verbatim);
  }

  function isRewritten(step: number): boolean {
    return steps[step]?.kind !== 'kept' && levelOf(step).unit === 'neighbours';
  }
}
