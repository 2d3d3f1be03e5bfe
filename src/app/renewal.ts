import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RenewalState } from '../screens/screen-ports';

/** The question for a new token: asked once, however many calls were refused. */
export interface Renewal extends StoreApi<RenewalState> {
  /** A call was refused. Asks, unless the person closed the question before; true when there is a new token. */
  readonly refused: () => Promise<boolean>;
  /** The person wants to be asked. */
  readonly ask: () => Promise<boolean>;
  /** The question is answered: with a new token, or put off. */
  readonly answer: (renewed: boolean) => void;
}

/** Nothing refused, nothing asked. */
export function createRenewal(): Renewal {
  const store = createStore<RenewalState>(() => ({ refused: false, asking: false }));
  let waiting: PromiseWithResolvers<boolean> | null = null;

  function ask(): Promise<boolean> {
    waiting ??= withResolvers();
    store.setState({ refused: true, asking: true });
    return waiting.promise;
  }

  return Object.assign(store, {
    ask,
    refused: () => (store.getState().refused && !store.getState().asking ? Promise.resolve(false) : ask()),
    answer(renewed: boolean) {
      store.setState({ refused: !renewed, asking: false });
      waiting?.resolve(renewed);
      waiting = null;
    },
  });
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
