import { type EmbedProvider, hostOf } from './provider';

export const vimeo: EmbedProvider = {
  name: 'vimeo',
  label: 'Vimeo',
  blocks: /^vimeo(?:[-_]?(?:embed|video|player|enhanced))?$/i,
  id: /^\d{6,12}$/,
  read: (address) => {
    const id =
      hostOf(address) === 'vimeo.com'
        ? /^\/(?:video\/|channels\/[^/]+\/)?(\d{6,12})/.exec(address.pathname)?.[1]
        : undefined;
    return id === undefined ? null : { id };
  },
};
