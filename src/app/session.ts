import type { Account } from '../repository/repository';

/** Who is signed in on this tab. The token leaves this closure only for the Authorization header and the browser's storage. */
export interface Session {
  readonly token: () => string | null;
  readonly account: () => Account | null;
  /** In this tab's storage; `onDevice` also where other tabs and other days find it. */
  readonly keep: (token: string, account: Account, options: { onDevice: boolean }) => void;
  /** A new token of the same account, kept where the old one was. */
  readonly renew: (token: string) => void;
  /** Forgets the token here, in storage and in every other tab. */
  readonly end: () => void;
  /** Another tab ended the session. Answers how to stop listening. */
  readonly onEnd: (listener: () => void) => () => void;
}

interface Kept {
  readonly api: string;
  readonly token: string;
  readonly account: Account;
}

export interface SessionPlaces {
  /** The API root that the token is for: a token of another root is never used. */
  readonly api: string;
  readonly tab: Storage | null;
  readonly device: Storage | null;
  readonly channel: BroadcastChannel | null;
}

const KEY = 'galley.session';
const ENDED = 'ended';

/** Opens the session that this tab or this device kept, if any. */
export function createSession({ api, tab, device, channel }: SessionPlaces): Session {
  let kept = read(tab, api) ?? read(device, api);
  const listeners = new Set<() => void>();

  function forget() {
    kept = null;
    for (const storage of [tab, device]) attempt(() => storage?.removeItem(KEY));
  }

  channel?.addEventListener('message', ({ data }) => {
    if (data !== ENDED) return;
    forget();
    for (const listener of listeners) listener();
  });

  return {
    token: () => kept?.token ?? null,
    account: () => kept?.account ?? null,
    keep(token, account, { onDevice }) {
      kept = { api, token, account };
      const text = JSON.stringify(kept);
      attempt(() => tab?.setItem(KEY, text));
      attempt(() => (onDevice ? device?.setItem(KEY, text) : device?.removeItem(KEY)));
    },
    renew(token) {
      if (!kept) return;
      kept = { ...kept, token };
      const text = JSON.stringify(kept);
      attempt(() => tab?.setItem(KEY, text));
      if (read(device, api)) attempt(() => device?.setItem(KEY, text));
    },
    end() {
      forget();
      channel?.postMessage(ENDED);
    },
    onEnd(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The browser's places; null where storage is switched off. */
export function browserPlaces(api: string): SessionPlaces {
  return {
    api,
    tab: attempt(() => window.sessionStorage),
    device: attempt(() => window.localStorage),
    channel: typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('galley.session'),
  };
}

/** Whether a session may have been kept here, of whatever API. */
export function mayBeSignedIn(): boolean {
  const isKept = (storageOf: () => Storage) => attempt(() => storageOf().getItem(KEY) !== null) ?? false;
  return isKept(() => window.sessionStorage) || isKept(() => window.localStorage);
}

function read(storage: Storage | null, api: string): Kept | null {
  return attempt(() => {
    const kept = JSON.parse(storage?.getItem(KEY) ?? 'null') as Partial<Kept> | null;
    return kept?.api === api && typeof kept.token === 'string' && typeof kept.account?.login === 'string'
      ? { api, token: kept.token, account: kept.account }
      : null;
  });
}

/** Storage throws when it is switched off or full; the session then lasts as long as the page. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
