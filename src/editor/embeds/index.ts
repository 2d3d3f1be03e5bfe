import { codepen } from './codepen';
import { gist } from './gist';
import { instagram } from './instagram';
import { mastodon } from './mastodon';
import type { EmbedPart, EmbedProvider } from './provider';
import { soundcloud } from './soundcloud';
import { spotify } from './spotify';
import { vimeo } from './vimeo';
import { x } from './x';
import { youtube } from './youtube';

/** Everywhere that things are embedded from. Those with hosts of their own come first. */
const providers: readonly EmbedProvider[] = [
  youtube,
  vimeo,
  x,
  instagram,
  spotify,
  soundcloud,
  codepen,
  gist,
  mastodon,
];

/** A thing elsewhere that a post can show. */
export interface Embed {
  readonly provider: EmbedProvider;
  readonly part: EmbedPart;
  readonly address: string;
}

/** What an address leads to; null when no provider knows it. */
export function readEmbed(address: string): Embed | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  for (const provider of providers) {
    const part = provider.read(url);
    if (part) return { provider, part, address };
  }
  return null;
}
