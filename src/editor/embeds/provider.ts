/** What an address says of the thing that it leads to. */
export interface EmbedPart {
  /** The thing's own id at its provider, as sites write it; '' where only the address tells it. */
  readonly id: string;
  /** Whose it is, where a site may ask for it. */
  readonly user?: string;
}

/** Somewhere that things are embedded from. */
export interface EmbedProvider {
  readonly name: string;
  /** What people call it. */
  readonly label: string;
  /** How sites call the block that shows it. */
  readonly blocks: RegExp;
  /** What an address of this provider leads to; null when it leads elsewhere. */
  readonly read: (address: URL) => EmbedPart | null;
  /** How an id of it looks. */
  readonly id: RegExp;
}

/** The host of an address without `www.` and the like. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|music|open|player)\./, '');
}
