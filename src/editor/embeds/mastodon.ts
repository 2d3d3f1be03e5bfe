import type { EmbedProvider } from './provider';

/** Any server's posts: `https://server/@user/123`. */
export const mastodon: EmbedProvider = {
  name: 'mastodon',
  label: 'Mastodon',
  blocks: /^(?:mastodon|toot|fediverse)(?:[-_]?(?:embed|post|status))?$/i,
  id: /^\d{15,20}$/,
  read: ({ pathname }) => {
    const [, user, id] = /^\/@([\w.@-]+)\/(\d{15,20})$/.exec(pathname) ?? [];
    return user !== undefined && id !== undefined ? { id, user } : null;
  },
};
