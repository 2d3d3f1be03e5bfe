import { type EmbedProvider, hostOf } from './provider';

export const youtube: EmbedProvider = {
  name: 'youtube',
  label: 'YouTube',
  blocks: /^(?:lite[-_]?)?you[-_]?tube(?:[-_]?(?:embed|video|iframe|lite|player|enhanced))?$|^yt$/i,
  id: /^[\w-]{11}$/,
  read: (address) => {
    const { pathname, searchParams } = address;
    const host = hostOf(address);
    if (host === 'youtu.be') return partOf(pathname.slice(1));
    if (host !== 'youtube.com' && host !== 'youtube-nocookie.com') return null;
    return partOf(searchParams.get('v') ?? /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(pathname)?.[1]);
  },
};

function partOf(id: string | undefined) {
  return id !== undefined && youtube.id.test(id) ? { id } : null;
}
