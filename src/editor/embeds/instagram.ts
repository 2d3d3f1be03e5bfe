import { type EmbedProvider, hostOf } from './provider';

export const instagram: EmbedProvider = {
  name: 'instagram',
  label: 'Instagram',
  blocks: /^instagram(?:[-_]?(?:embed|simple|post))?$/i,
  id: /^[\w-]{8,14}$/,
  read: (address) => {
    const id =
      hostOf(address) === 'instagram.com'
        ? /^\/(?:[\w.]+\/)?(?:p|reel)\/([\w-]{8,14})/.exec(address.pathname)?.[1]
        : undefined;
    return id === undefined ? null : { id };
  },
};
