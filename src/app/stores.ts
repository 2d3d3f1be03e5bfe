import { createIndexedDbJournal } from '../drafts/indexed-db-journal';
import { createBodyReader } from '../editor/body-reader/body-reader';
import { workerThread } from '../editor/body-reader/worker-thread';
import { drawOnDemand } from '../media/draw-on-demand';
import { createIndexedDbBlobCache } from '../repository/blob-cache/indexed-db-blob-cache';
import { createGitHubHost } from '../repository/hosts';
import type { Account, Host } from '../repository/repository';
import type { Config, ScreenPorts, SitePorts } from '../screens/screen-ports';
import { createSitePorts } from '../screens/site-ports';
import { FILES, ORIGINALS, SMALL_PICTURES } from './forget-files';
import { createRenewal, type Renewal } from './renewal';
import { createRenewingHost } from './renewing-host';
import { beginPictureWorker, beginReaderWorker } from './workers';
import type { Session } from './session';

const cache = createIndexedDbBlobCache(FILES);
const smallPictures = createIndexedDbBlobCache(SMALL_PICTURES);
const originals = createIndexedDbBlobCache(ORIGINALS, 25 * 1024 * 1024);
const pictures = drawOnDemand(async () => (await import('../media/draw-beside')).drawBeside(beginPictureWorker));
const reader = createBodyReader({ startThread: workerThread(beginReaderWorker) });

export interface StorePorts {
  readonly config: Config;
  readonly session: Session;
  readonly account: Account;
  readonly signOut: () => void;
}

export interface JoinedPorts {
  readonly ports: ScreenPorts;
  readonly renewal: Renewal;
}

const joined = new WeakMap<Account, JoinedPorts>();

/** The ports of a signed-in account, always the same ones: React may throw a first render away and begin it again. */
export function portsOf(given: StorePorts): JoinedPorts {
  const before = joined.get(given.account);
  if (before) return before;
  const renewal = createRenewal();
  const made = { renewal, ports: createScreenPorts(given, renewal) };
  joined.set(given.account, made);
  return made;
}

/** Joins hosts, stores and storage for one signed-in account. */
function createScreenPorts({ config, session, account, signOut }: StorePorts, renewal: Renewal): ScreenPorts {
  const hosts = new Map<string, Host>();
  const host = createRenewingHost({
    token: session.token,
    hostOf: (token) => remember(hosts, token, () => createGitHubHost({ api: config.api, token, cache })),
    renew: renewal.refused,
  });
  const journal = createIndexedDbJournal();
  const sites = new Map<string, SitePorts>();
  const storage = deviceStorage();
  return {
    config,
    host,
    account,
    journal,
    reader,
    openSite: (name) =>
      remember(sites, name, () =>
        createSitePorts({ name, host, account, journal, config, storage, smallPictures, originals, pictures }),
      ),
    signOut,
    signInAgain: renewal.ask,
    renewal,
  };
}

/** Null where it is switched off. */
function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Who a token belongs to. Throws `RepositoryError`. */
export function readAccount(config: Config, token: string): Promise<Account> {
  return createGitHubHost({ api: config.api, token, cache }).account();
}

/** Tries to open a site with a token before it is kept. Throws `RepositoryError` when the token does not open it. */
export async function probeSite(config: Config, token: string, name: string): Promise<void> {
  await createGitHubHost({ api: config.api, token, cache }).repository(name).head();
}

function remember<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = make();
  kept.set(key, made);
  return made;
}
