import type { Mark } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import styles from './arrivals.module.css';

/** An image that is being prepared. */
export interface Arrival {
  readonly name: string;
  /** What was pasted with it: it goes on with that paste, and leaves the caret where it is. */
  readonly pasted?: { readonly alt: string; readonly title: string | null; readonly marks: readonly Mark[] };
}

interface Change {
  readonly begin?: readonly { readonly arrival: Arrival; readonly at: number }[];
  readonly end?: Arrival;
  /** Where others go on that waited at the same place. */
  readonly others?: number;
}

const key = new PluginKey<DecorationSet>('arrivals');

/** Places in the text where images are on their way; they move along with the text. */
export const arrivals = {
  begin: (transaction: Transaction, arrival: Arrival, at: number) =>
    transaction.setMeta(key, { begin: [...(changeOf(transaction)?.begin ?? []), { arrival, at }] } satisfies Change),
  /** Takes away the place of an image; others of the same place go on at `others`, behind what came. */
  end: (transaction: Transaction, arrival: Arrival, others?: number) =>
    transaction.setMeta(key, { end: arrival, ...(others === undefined ? {} : { others }) } satisfies Change),
  /** Where an image is to go; null when its place was deleted. */
  placeOf: (state: EditorState, arrival: Arrival) => find(key.getState(state), arrival)[0]?.from ?? null,
};

/** Shows at each place what is being prepared. */
export function arrivalsPlugin(wordsFor: (name: string) => string): Plugin<DecorationSet> {
  const widget = (arrival: Arrival, at: number) =>
    Decoration.widget(at, () => chip(wordsFor(arrival.name)), { arrival, side: 1 });
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, before) => {
        const moved = before.map(transaction.mapping, transaction.doc);
        const change = changeOf(transaction);
        if (change?.begin) {
          const begun = change.begin.map(({ arrival, at }) => widget(arrival, at));
          return moved.add(transaction.doc, begun);
        }
        if (!change?.end) return moved;
        const rest = moved.remove(find(moved, change.end));
        const { others } = change;
        if (others === undefined) return rest;
        const waiting = othersBeside(before, change.end);
        const stale = waiting.flatMap((arrival) => find(rest, arrival));
        return rest.remove(stale).add(
          transaction.doc,
          waiting.map((arrival) => widget(arrival, others)),
        );
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

function changeOf(transaction: Transaction): Change | undefined {
  return transaction.getMeta(key);
}

function find(set: DecorationSet | undefined, arrival: Arrival): Decoration[] {
  return set?.find(undefined, undefined, (spec) => spec.arrival === arrival) ?? [];
}

/** Those that wait where an image waits, in their order; what was pasted keeps its own place. */
function othersBeside(set: DecorationSet, arrival: Arrival): Arrival[] {
  const [place] = find(set, arrival);
  if (!place) return [];
  return set
    .find(place.from, place.from, (spec) => spec.arrival !== arrival && !spec.arrival.pasted)
    .map(({ spec }) => spec.arrival);
}

function chip(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = styles.arrival ?? '';
  element.setAttribute('role', 'status');
  element.textContent = words;
  return element;
}
