import type { Node as DocumentNode } from '@tiptap/pm/model';
import { isEqual, type Children } from './is-equal';
import { longestCommon } from './longest-common';
import { findMoved, range, withMoved } from './moved';
import { placed, type Step } from './step';

const leastLikeness = 0.3;

/** How the old children became the new ones: equal ones are kept, the rest paired in order by likeness. */
export function alignChildren(old: Children, current: Children): Step[] {
  const shorter = Math.min(old.length, current.length);
  let start = 0;
  while (start < shorter && isEqual(old[start], current[start])) start++;
  let end = 0;
  while (end < shorter - start && isEqual(old[old.length - 1 - end], current[current.length - 1 - end])) end++;
  const middle = alignMiddle(old.slice(start, old.length - end), current.slice(start, current.length - end), old);
  return [
    ...Array.from({ length: start }, (_, index): Step => ({ kind: 'kept', before: index, after: index })),
    ...middle.map((step) => shift(step, start, start)),
    ...Array.from({ length: end }, (_, index): Step => ({
      kind: 'kept',
      before: old.length - end + index,
      after: current.length - end + index,
    })),
  ];
}

function alignMiddle(old: Children, current: Children, all: Children): Step[] {
  const kept = longestCommon(old, current, isEqual);
  const { gone, come } = findMoved(old, current, kept, all);
  const steps: Step[] = [];
  let [before, after] = [0, 0];
  for (const [keptBefore, keptAfter] of [...kept, [old.length, current.length] as const]) {
    const stays = range(before, keptBefore).filter((index) => !gone.has(index));
    const own = range(after, keptAfter).filter((index) => !come.has(index));
    const pairs = pairKin(
      stays.flatMap((index) => old[index] ?? []),
      own.flatMap((index) => current[index] ?? []),
    );
    steps.push(...withMoved(pairs, stays, own, [before, keptBefore], [after, keptAfter]));
    if (keptBefore < old.length) steps.push({ kind: 'kept', before: keptBefore, after: keptAfter });
    [before, after] = [keptBefore + 1, keptAfter + 1];
  }
  return steps;
}

/** Between two kept children: containers that have children in common, then the rest by likeness. */
function pairKin(old: Children, current: Children): Step[] {
  const steps: Step[] = [];
  let [before, after] = [0, 0];
  const kin = old.length === current.length ? [] : longestCommon(old, current, areKin);
  for (const [one, other] of kin) {
    steps.push(...pair(old, current, [before, one], [after, other]), { kind: 'changed', before: one, after: other });
    [before, after] = [one + 1, other + 1];
  }
  steps.push(...pair(old, current, [before, old.length], [after, current.length]));
  return steps;
}

function areKin(one: DocumentNode | undefined, other: DocumentNode | undefined): boolean {
  return one !== undefined && other !== undefined && sharedSize(one, other) > 0;
}

/** Each new child takes the old one that is most like it, in order. */
function pair(
  old: Children,
  current: Children,
  [oldFrom, oldTo]: [number, number],
  [newFrom, newTo]: [number, number],
): Step[] {
  const steps: Step[] = [];
  let before = oldFrom;
  for (let after = newFrom; after < newTo; after++) {
    const found = oldTo - before === newTo - after ? before : mostLike(old, current[after], before, oldTo);
    if (found === null) {
      steps.push({ kind: 'added', after });
      continue;
    }
    while (before < found) steps.push({ kind: 'removed', before: before++ });
    steps.push({ kind: 'changed', before: before++, after });
  }
  while (before < oldTo) steps.push({ kind: 'removed', before: before++ });
  return steps;
}

function mostLike(old: Children, wanted: DocumentNode | undefined, from: number, to: number): number | null {
  let [best, likeness] = [-1, leastLikeness];
  for (let index = from; index < to; index++) {
    const found = likenessOf(old[index], wanted);
    if (found > likeness) [best, likeness] = [index, found];
  }
  return best === -1 ? null : best;
}

/** By equal children where a container has some: an item that took another in is still itself. Else by the text that two have in common. */
function likenessOf(one: DocumentNode | undefined, other: DocumentNode | undefined): number {
  if (!one || !other) return 0;
  const shared = sharedSize(one, other);
  if (shared > 0) return 1 + shared / Math.max(one.content.size, other.content.size);
  const [text, wanted] = [one.textContent, other.textContent];
  const length = Math.max(text.length, wanted.length);
  if (length === 0) return one.type === other.type ? 0.9 : 0;
  const shorter = Math.min(text.length, wanted.length);
  let start = 0;
  while (start < shorter && text[start] === wanted[start]) start++;
  let end = 0;
  while (end < shorter - start && text[text.length - 1 - end] === wanted[wanted.length - 1 - end]) end++;
  return (start + end) / length + (one.type === other.type ? 0.01 : -0.2);
}

/** The size of the equal children at the start and end of two containers of a kind; without empty paragraphs, which any two may have. */
function sharedSize(one: DocumentNode, other: DocumentNode): number {
  if (one.type !== other.type || one.isTextblock || one.isLeaf) return 0;
  const [old, current] = [one.children, other.children];
  const shorter = Math.min(old.length, current.length);
  let start = 0;
  while (start < shorter && isEqual(old[start], current[start])) start++;
  let end = 0;
  while (end < shorter - start && isEqual(old.at(-1 - end), current.at(-1 - end))) end++;
  const shared = [...old.slice(0, start), ...old.slice(old.length - end)];
  return shared.reduce((size, { content }) => size + content.size, 0);
}

function shift(step: Step, oldBy: number, newBy: number): Step {
  return placed(step, 'before' in step ? step.before + oldBy : 0, 'after' in step ? step.after + newBy : 0);
}
