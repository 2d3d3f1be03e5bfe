import type { Journal } from '../drafts/journal';
import type { Account, Host } from '../repository/repository';
import { describeSite, firstShown } from '../site/open-site';
import { createPostsStore } from '../site/posts-store';
import { createSiteStore, type SiteReady } from '../site/site-store';
import type { Config, PostsStore, SitePorts } from './screen-ports';

export interface SitePortsSource {
  readonly name: string;
  readonly host: Host;
  readonly account: Account;
  readonly journal: Journal;
  readonly config: Config;
}

/** Joins one site's repository, stores and drafts; starts to read it. */
export function createSitePorts({ name, host, account, journal, config }: SitePortsSource): SitePorts {
  const repository = host.repository(name);
  const site = createSiteStore({ repository, describeSite });
  let posts: { readonly commit: string; readonly store: PostsStore | null } | null = null;

  function openPosts({ tree, site: described, collection }: SiteReady): PostsStore | null {
    if (!collection) return null;
    return createPostsStore({
      repository,
      tree,
      site: described,
      collection,
      readFirst: firstShown,
      whenShown: painted,
    });
  }

  void site.refresh();
  return {
    name,
    repository,
    site,
    journal,
    posts(ready) {
      if (posts?.commit !== ready.tree.commit) posts = { commit: ready.tree.commit, store: openPosts(ready) };
      return posts.store;
    },
    draftKey: (branch, path) => ({ host: config.api, account: account.login, repository: name, branch, path }),
    siteUrl: ({ head }) => (config.siteOrigins?.[name] ?? head.homepage).replace(/\/+$/, '') || null,
  };
}

/** Milliseconds that a slow machine may take to draw a screenful of rows. */
const drawing = 600;

/** Resolves a good moment after the next frame. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, drawing)));
}
