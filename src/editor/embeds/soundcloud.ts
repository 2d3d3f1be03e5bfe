import { type EmbedProvider, hostOf } from './provider';

export const soundcloud: EmbedProvider = {
  name: 'soundcloud',
  label: 'SoundCloud',
  blocks: /^sound[-_]?cloud(?:[-_]?(?:embed|player))?$/i,
  id: /^\d{6,12}$/,
  read: (address) => {
    const isTrack = hostOf(address) === 'soundcloud.com' && /^\/[\w-]+\/[\w-]+/.test(address.pathname);
    return isTrack ? { id: '' } : null;
  },
};
