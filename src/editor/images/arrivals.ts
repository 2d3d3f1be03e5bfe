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
}

const key = new PluginKey<DecorationSet>('arrivals');

/** Places in the text where images are on their way; they move along with the text. */
export const arrivals = {
  begin: (transaction: Transaction, arrival: Arrival, at: number) =>
    transaction.setMeta(key, { begin: [...(changeOf(transaction)?.begin ?? []), { arrival, at }] } satisfies Change),
  end: (transaction: Transaction, arrival: Arrival) => transaction.setMeta(key, { end: arrival } satisfies Change),
  /** Where an image is to go; null when its place was deleted. */
  placeOf: (state: EditorState, arrival: Arrival) => find(key.getState(state), arrival)[0]?.from ?? null,
};

/** Shows at each place what is being prepared. */
export function arrivalsPlugin(wordsFor: (name: string) => string): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, before) => {
        const moved = before.map(transaction.mapping, transaction.doc);
        const change = changeOf(transaction);
        if (change?.begin) {
          const begun = change.begin.map(({ arrival, at }) =>
            Decoration.widget(at, () => chip(wordsFor(arrival.name)), { arrival, side: 1 }),
          );
          return moved.add(transaction.doc, begun);
        }
        return change?.end ? moved.remove(find(moved, change.end)) : moved;
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

function chip(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = styles.arrival ?? '';
  element.setAttribute('role', 'status');
  element.textContent = words;
  return element;
}
