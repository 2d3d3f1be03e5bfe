import type { Draft } from '../../drafts/draft';
import { postFiles } from '../../site/post-files';
import { summarise } from '../../site/post-summary';
import { type RedirectWay, redirectFiles, redirectWay } from '../../site/redirect-way';
import { samplePosts } from '../../site/sample';
import type { Collection, Site } from '../../site/site';
import { fileTree, type SiteReady } from '../../site/site-store';
import { collectionOfPost } from '../collection-of-post';
import type { SitePorts } from '../screen-ports';

/** A post of the newest state of its site, with everything that its renaming or deletion asks for. */
export interface PostAround {
  readonly ready: SiteReady;
  readonly site: Site;
  readonly collection: Collection;
  readonly paths: readonly string[];
  readonly path: string;
  readonly text: string;
  readonly title: string;
  /** The site leaves it out: nobody has its address yet. */
  readonly isLeftOut: boolean;
  /** The texts of the post and its translations. */
  readonly texts: ReadonlyMap<string, string>;
  /** Posts whose texts are known without asking for all of them. */
  readonly posts: readonly { readonly path: string; readonly text: string }[];
  readonly redirect: RedirectWay | null;
  readonly draft: Draft | null;
}

/** So many posts are looked through for links: enough for most sites, and done in a moment. */
const most = 2000;

/** Reads what belongs to a post. Null when it is not in the site any more, or is no text. Throws `RepositoryError`. */
export async function readPostAround(ports: SitePorts, path: string): Promise<PostAround | null> {
  await ports.site.refresh();
  const ready = ports.site.getState();
  if (ready.kind === 'failed') throw ready.error;
  if (ready.kind !== 'ready') return null;
  if (ready.problem) throw ready.problem;
  const { tree, site } = ready;
  const paths = tree.entries.map((entry) => entry.path);
  const collection = collectionOfPost(ready, path);
  if (!paths.includes(path)) return null;
  const files = fileTree(ports.repository, tree);
  const { translations } = postFiles(site, collection, paths, path);
  const rules = redirectFiles(site, new Set(paths));
  const read =
    ports
      .posts(ready, collection)
      .getState()
      .rows.flatMap((row) => (row.summary ? [row.path] : [])) ?? [];
  const known = new Set([...samplePosts(collection.paths), ...read].slice(0, most));
  const texts = await files.read([...new Set([path, ...translations, ...rules, ...known])]);
  const text = texts.get(path);
  if (text === undefined) return null;
  const pick = (wanted: Iterable<string>) =>
    [...wanted].flatMap((one): readonly (readonly [string, string])[] => {
      const found = texts.get(one);
      return found === undefined ? [] : [[one, found]];
    });
  const posts = pick(known).map(([one, found]) => ({ path: one, text: found }));
  const draft = await ports.journal.get(ports.draftKey(ready.head.branch, path)).catch(() => null);
  const summary = summarise(path, text, site);
  return {
    ready,
    site,
    collection,
    paths,
    path,
    text,
    title: draft?.title.trim() || summary.title,
    isLeftOut: summary.draft || summary.scheduled,
    texts: new Map(pick([path, ...translations])),
    posts,
    redirect: redirectWay(site, posts, new Map(pick(rules))),
    draft,
  };
}
