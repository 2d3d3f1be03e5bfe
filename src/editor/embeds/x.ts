import { type EmbedProvider, hostOf } from './provider';

export const x: EmbedProvider = {
  name: 'x',
  label: 'X',
  blocks: /^(?:x|tweet|twitter)(?:[-_]?(?:embed|simple|post))?$/i,
  id: /^\d{10,20}$/,
  read: (address) => {
    const isHere = ['x.com', 'twitter.com'].includes(hostOf(address));
    const [, user, id] = (isHere && /^\/(\w+)\/status(?:es)?\/(\d{10,20})/.exec(address.pathname)) || [];
    return user !== undefined && id !== undefined ? { id, user } : null;
  },
};
