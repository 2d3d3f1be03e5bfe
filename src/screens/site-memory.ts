import type { ChoicesShelf } from '../site/site-store';

/** What a person's device remembers of one site. */
export interface SiteMemory {
  /** The choices, kept as the text of a `galley.yml`. */
  readonly shelf: ChoicesShelf;
  /** Whether the person has said that the posts were found where they are. */
  readonly isConfirmed: () => boolean;
  readonly confirm: () => void;
}

/** Null when it does not arrive. */
function loadConfigs() {
  return import('../site/configs/index').catch(() => null);
}

export interface SiteOfAccount {
  /** The API's root. */
  readonly host: string;
  readonly account: string;
  /** `owner/name` */
  readonly repository: string;
}

/** Remembers in the browser's storage; where that is switched off or full, for as long as the page stands. */
export function createSiteMemory(storage: Storage | null, of: SiteOfAccount): SiteMemory {
  const key = `galley.site.${JSON.stringify([of.host, of.account.toLowerCase(), of.repository.toLowerCase()])}`;
  const here = new Map<string, string>();

  function read(part: string): string | null {
    try {
      return here.get(part) ?? storage?.getItem(`${key}.${part}`) ?? null;
    } catch {
      return here.get(part) ?? null;
    }
  }

  function write(part: string, text: string | null): void {
    if (text === null) here.delete(part);
    else here.set(part, text);
    try {
      if (text === null) storage?.removeItem(`${key}.${part}`);
      else storage?.setItem(`${key}.${part}`, text);
    } catch {
      // Kept in `here` alone.
    }
  }

  return {
    shelf: {
      async read() {
        const text = read('choices');
        if (text === null) return null;
        const configs = await loadConfigs();
        return configs?.readConfigs(new Map([['galley.yml', text]])) ?? null;
      },
      async write(choices) {
        if (choices === null) return write('choices', null);
        const configs = await loadConfigs();
        if (configs) write('choices', configs.printGalleyConfig(choices));
      },
    },
    isConfirmed: () => read('confirmed') !== null,
    confirm: () => write('confirmed', 'yes'),
  };
}
