import type { EmbedProvider } from './provider';

export const gist: EmbedProvider = {
  name: 'gist',
  label: 'GitHub',
  blocks: /^(?:github[-_]?)?gist(?:[-_]?embed)?$/i,
  id: /^[\da-f]{20,32}$|^\d{5,9}$/,
  read: (address) => {
    const [, user, id] =
      (address.hostname === 'gist.github.com' && /^\/([\w-]+)\/([\da-f]{20,32}|\d{5,9})/.exec(address.pathname)) || [];
    return user !== undefined && id !== undefined ? { id, user } : null;
  },
};
