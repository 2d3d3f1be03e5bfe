import { type EmbedProvider, hostOf } from './provider';

export const spotify: EmbedProvider = {
  name: 'spotify',
  label: 'Spotify',
  blocks: /^spotify(?:[-_]?(?:embed|player|track))?$/i,
  id: /^[A-Za-z\d]{22}$/,
  read: (address) => {
    const isHere = hostOf(address) === 'spotify.com';
    const id = isHere
      ? /^\/(?:intl-\w+\/)?(?:track|album|playlist|episode|show|artist)\/([A-Za-z\d]{22})/.exec(address.pathname)?.[1]
      : undefined;
    return id === undefined ? null : { id };
  },
};
