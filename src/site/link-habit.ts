import { extensionOf, folderOf, isInside, joinPath, nameOf, relativePath, relativeTo, resolvePath } from '../lib/path';
import { isBundle } from './bundle';
import { slugInPath } from './generators/post-parts';
import { namesFile, ownAddress } from './links-to-post';
import { type LinkForm, type WrittenLink, writtenLinks } from './post-links';
import type { Site } from './site';

/** How the posts of a site link to each other. */
export interface LinkHabit {
  /** By its address, with or without the site's own origin; by its file as seen from the post; or by a name in a tag. */
  readonly by: 'address' | 'whole-address' | 'file' | Exclude<LinkForm, 'plain'>;
  /** What stands before an address or a tag: `{{ site.baseurl }}`, `/base`, or nothing. */
  readonly prefix: string;
  /** A file in the same folder begins with `./`. */
  readonly dotted: boolean;
  /** A file or a name has its extension. */
  readonly extension: boolean;
  /** A name begins with a slash. */
  readonly rooted: boolean;
  /** A name has its folders. */
  readonly folders: boolean;
}

interface Text {
  readonly path: string;
  readonly text: string;
}

/** How generators that look files up would have it; the others know addresses only. */
const byFile = new Set(['docusaurus', 'mkdocs', 'vitepress']);

/** The habit of a site that has no links between its posts. */
function usualLinkHabit({ generator, addresses }: Site): LinkHabit {
  return {
    by: byFile.has(generator) ? 'file' : 'address',
    prefix: addresses?.base ?? '',
    dotted: generator === 'docusaurus' || generator === 'vitepress',
    extension: true,
    rooted: false,
    folders: true,
  };
}

/** Learns from some posts how they link to the posts of these paths; each post has one vote for each way. */
export function learnLinkHabit(texts: readonly Text[], paths: readonly string[], site: Site): LinkHabit {
  const known = new Set(paths);
  const slugs = new Set(paths.map((path) => slugInPath(path).toLowerCase()));
  const votes = new Map<LinkHabit['by'], { readonly posts: Set<string>; readonly links: WrittenLink[] }>();
  for (const { path, text } of texts) {
    for (const link of writtenLinks(text)) {
      const by = wayOf(link, path, site, { known, slugs });
      if (!by) continue;
      const vote = votes.get(by) ?? { posts: new Set(), links: [] };
      vote.posts.add(path);
      vote.links.push(link);
      votes.set(by, vote);
    }
  }
  const usual = usualLinkHabit(site);
  const [best] = [...votes].toSorted(([, a], [, b]) => b.posts.size - a.posts.size);
  if (!best) return usual;
  const [by, { links }] = best;
  const mostly = (is: (text: string) => boolean, among = links) =>
    2 * among.filter(({ text }) => is(text)).length > among.length;
  const down = links.filter(({ text }) => !text.startsWith('../'));
  const base = site.addresses?.base ?? '';
  return {
    by,
    prefix: by === 'address' && base !== '' && !mostly((text) => `${text}/`.startsWith(`${base}/`)) ? '' : usual.prefix,
    dotted: down.length > 0 ? mostly((text) => text.startsWith('./'), down) : usual.dotted,
    extension: mostly((text) => /\.(?:md|mdx|markdown)$/i.test(text.replace(/[?#].*$/s, ''))),
    rooted: mostly((text) => text.startsWith('/')),
    folders: mostly((text) => text.replace(/^\//, '').includes('/')),
  };
}

/** An image may be called like a post. */
const media = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|mp[34]|webm)$/i;

function wayOf(
  { form, text }: WrittenLink,
  from: string,
  site: Site,
  { known, slugs }: { readonly known: ReadonlySet<string>; readonly slugs: ReadonlySet<string> },
): LinkHabit['by'] | null {
  const bare = text.replace(/[?#].*$/s, '');
  const last = slugInPath(`${nameOf(bare.replace(/\/+$/, ''))}`).toLowerCase();
  if (form !== 'plain') return slugs.has(last) || [...known].some((path) => namesFile(bare, path)) ? form : null;
  const file = resolvePath(joinPath(folderOf(from), bare));
  if (!bare.startsWith('/') && file !== null && known.has(file)) return 'file';
  if (media.test(bare) || ownAddress(bare, site) === null || !slugs.has(last.replace(/\.html$/, ''))) return null;
  return bare.startsWith('/') ? 'address' : 'whole-address';
}

export interface LinkWish {
  readonly site: Site;
  readonly habit: LinkHabit;
  /** The paths of the post that links and of the one that is linked. */
  readonly from: string;
  readonly to: string;
  /** Of the post that is linked; null when only the site's own code knows it. */
  readonly address: string | null;
}

/** A link between two posts in the site's own way: what stands in the brackets, or the name in `[[ ]]`. */
export type OwnLink =
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'wikilink'; readonly name: string };

/** Writes the link as the site's other posts do. Without a known address it names the file, which any reader of the text can follow. */
export function linkToPost({ site, habit, from, to, address }: LinkWish): OwnLink {
  const { by, prefix, extension, rooted, folders } = habit;
  const inContent = withoutIndex(relativeTo(to, contentFolderOf(site, to)));
  const stem = (path: string) => path.slice(0, path.length - extensionOf(path).length);
  switch (by) {
    case 'wikilink':
      return { kind: 'wikilink', name: isBundle(to) ? nameOf(folderOf(to)) : stem(nameOf(to)) };
    case 'ref':
    case 'relref': {
      const name = folders || isBundle(to) ? inContent : nameOf(inContent);
      return { kind: 'address', href: `{{< ${by} "${rooted ? '/' : ''}${extension ? name : stem(name)}" >}}` };
    }
    case 'post_url':
      return { kind: 'address', href: `{% post_url ${stem(relativeTo(to, postsFolderOf(to)))} %}` };
    case 'link':
      return {
        kind: 'address',
        href: `${prefix === '' ? '' : '{{ site.baseurl }}'}{% link ${relativeTo(to, site.root)} %}`,
      };
    case 'address':
    case 'whole-address':
      if (address === null) break;
      return {
        kind: 'address',
        href: encoded(
          by === 'address' ? prefix + address : `${site.origin ?? ''}${site.addresses?.base ?? ''}${address}`,
        ),
      };
    default:
  }
  const relative = relativePath(folderOf(from), to);
  const shown = extension || by !== 'file' ? relative : stem(relative);
  return { kind: 'address', href: encoded(habit.dotted && !shown.startsWith('../') ? `./${shown}` : shown) };
}

/** A Hugo bundle goes by its folder. */
function withoutIndex(path: string): string {
  return path.replace(/\/(?:_?index)\.\w+$/, '');
}

function contentFolderOf({ addresses, root }: Site, path: string): string {
  const folder = addresses?.contentFolder ?? root;
  return isInside(path, folder) ? folder : root;
}

/** Jekyll's `_posts`, wherever it lies. */
function postsFolderOf(path: string): string {
  const at = `/${path}`.indexOf('/_posts/');
  return at < 0 ? folderOf(path) : path.slice(0, at + '_posts'.length);
}

function encoded(path: string): string {
  return path.replaceAll(/[\s()<>]/g, (letter) => encodeURIComponent(letter).replace('(', '%28').replace(')', '%29'));
}
