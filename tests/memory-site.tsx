import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { Toasts } from '../src/design/Toasts';
import type { Journal } from '../src/drafts/journal';
import { createMemoryJournal } from '../src/drafts/memory-journal';
import { createBodyReader } from '../src/editor/body-reader/body-reader';
import { threadInProcess } from '../src/editor/body-reader/thread-in-process';
import { createMemoryHost } from '../src/repository/hosts';
import { type Config, type ScreenPorts, ScreenPortsProvider } from '../src/screens/screen-ports';
import { createSitePorts } from '../src/screens/site-ports';

type MemoryHost = Awaited<ReturnType<typeof createMemoryHost>>;

export interface MemorySiteOptions {
  /** `owner/name`. */
  readonly name?: string;
  readonly journal?: Journal;
  readonly config?: Config;
  /** Where choices are kept on the device; nowhere when absent. */
  readonly storage?: Storage;
  readonly ports?: Partial<ScreenPorts>;
  /** Before anything is asked of the host. */
  readonly prepare?: (host: MemoryHost) => void;
}

/** A site in a repository in memory, and what a screen needs to be shown on it. */
export async function openMemorySite(
  files: Readonly<Record<string, string | Uint8Array>>,
  { name = 'mara/almanac', journal = createMemoryJournal(), storage, ...given }: MemorySiteOptions = {},
) {
  const account = { login: 'mara', name: 'Mara Oduya', avatarUrl: '' };
  const config = given.config ?? { api: 'https://api.github.com', web: 'https://github.com' };
  const host = await createMemoryHost({ [name]: files }, account);
  given.prepare?.(host);
  const repository = host.repository(name);
  const site = createSitePorts({ name, host, account, journal, config, ...(storage && { storage }) });
  const ports: ScreenPorts = {
    config,
    host,
    account,
    journal,
    openSite: () => site,
    signOut: () => {},
    signInAgain: async () => false,
    reader: createBodyReader({ startThread: threadInProcess }),
    renewal: createStore(() => ({ refused: false, asking: false })),
    ...given.ports,
  };
  const around = (screen: ReactNode) => (
    <ScreenPortsProvider value={ports}>
      <Toasts>{screen}</Toasts>
    </ScreenPortsProvider>
  );
  /** A file's text as it is in the repository now; null when it is not there. */
  const textAt = async (path: string) => {
    const id = await repository.blobIdAt((await repository.head()).commit, path);
    return id && new TextDecoder().decode((await repository.blobs([id])).get(id));
  };
  return { host, site, around, textAt };
}

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom draws nothing, so it measures nothing: every row is 84 pixels high, and no media query holds. */
export function standInForLayout(): void {
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(84);
  vi.stubGlobal('scrollTo', () => {});
  HTMLElement.prototype.scrollIntoView = () => {};
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
}
