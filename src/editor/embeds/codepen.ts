import { type EmbedProvider, hostOf } from './provider';

export const codepen: EmbedProvider = {
  name: 'codepen',
  label: 'CodePen',
  blocks: /^code[-_]?pen(?:[-_]?embed)?$/i,
  id: /^[A-Za-z]{5,10}$/,
  read: (address) => {
    const [, user, id] =
      (hostOf(address) === 'codepen.io' && /^\/([\w-]+)\/(?:pen|full|details|embed)\/(\w+)/.exec(address.pathname)) ||
      [];
    return user !== undefined && id !== undefined ? { id, user } : null;
  },
};
