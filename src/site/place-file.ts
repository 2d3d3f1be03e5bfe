import { folderOf, isInside, joinPath, nameOf, relativePath, relativeTo } from '../lib/path';
import { isBundle } from './bundle';
import type { FileHabit } from './file-habit';
import { isFileName } from './file-kind';
import type { ImageHabits } from './place-image';
import { filesAt } from './resolve-media';
import type { Collection, Site } from './site';
import { slugOf } from './slug';

/** Where a file goes, and how the post refers to it. */
export interface FilePlace {
  readonly path: string;
  readonly reference: string;
}

export interface FilePlaceWish {
  readonly site: Site;
  readonly collection: Collection;
  readonly habits: ImageHabits | null;
  /** How the posts link to files; null where none does. */
  readonly links: FileHabit | null;
  readonly postPath: string;
  /** Paths that a new file cannot have. */
  readonly taken: ReadonlySet<string>;
}

/** What publishes whatever lies in a post's own folder together with it. */
const publishBeside = new Set(['hugo', 'zola', 'docusaurus', 'mkdocs']);
/** What puts the site's base before links from the top itself. */
const addBase = new Set(['docusaurus', 'gatsby', 'vitepress']);

/**
 * Where a new file goes and how the post links to it: in the way of the site's other posts, else as the collection's configuration
 * says, else beside a post with a folder of its own, where that is published with it, else where most of the served files are, else
 * in the folder of the images when that is one of all media, or in `files`. The name is made safe, and one not `taken` yet.
 */
export function placeFile(fileName: string, wish: FilePlaceWish): FilePlace {
  const { site, collection, habits, links, postPath, taken } = wish;
  const free = (folder: string) => freeFilePath(folder, fileName, taken);
  const hasOwnFolder = isBundle(postPath) && folderOf(postPath) !== collection.folder;
  const said = collection.media;
  const beside = (dotted: boolean) => {
    const path = free(folderOf(postPath));
    return { path, reference: (dotted || site.generator === 'docusaurus' ? './' : '') + nameOf(path) };
  };
  if (links?.kind === 'beside') return beside(links.dotted);
  if (links?.kind === 'place') {
    const path = free(links.folder);
    return { path, reference: relativePath(folderOf(postPath), path) };
  }
  if (links) {
    const path = free(folderBehind(site, links.address, taken));
    return { path, reference: links.before + nameOf(path) + links.after };
  }
  if (said && (!said.beside || hasOwnFolder)) {
    const path = free(said.beside ? joinPath(folderOf(postPath), said.folder) : said.folder);
    const address = said.address === '' || /[/=]$/.test(said.address) ? said.address : `${said.address}/`;
    return { path, reference: address + nameOf(path) };
  }
  if (hasOwnFolder && publishBeside.has(site.generator)) return beside(habits?.besidePrefix === './');
  const used = mostUsedFolder(site, taken);
  const home = usualHome(site, habits);
  const path = free(used ?? folderBehind(site, home, taken));
  return { path, reference: fromTop(site, postPath, path, used === null ? home + nameOf(path) : null) };
}

/** How a post links to a file that lies in a served folder; `address` is that of the file, where it is known. */
function fromTop(site: Site, postPath: string, path: string, address: string | null): string {
  if (site.generator === 'mkdocs') return relativePath(folderOf(postPath), path);
  const content = site.addresses?.contentFolder ?? site.root;
  if (site.generator === 'pelican' && isInside(path, content)) return `{static}/${relativeTo(path, content)}`;
  const root = servedFolders(site).find(({ folder }) => isInside(path, folder));
  const served = address ?? `${withSlash(root?.address ?? '/')}${root ? relativeTo(path, root.folder) : path}`;
  const base = site.addresses?.base ?? '';
  return base === '' || addBase.has(site.generator) ? served : base + served;
}

/** A folder for everything, or a shelf beside that of the images, or `/files/`; what is served of them. */
function usualHome(site: Site, habits: ImageHabits | null): string {
  const images = habits?.images?.startsWith('/') ? habits.images : '';
  const [general] = /^\/(?:uploads?|media|downloads?|attachments?)\//.exec(images) ?? [];
  const [shelf] = /^\/(?:assets|static|resources)\//.exec(images) ?? [];
  const roots = servedFolders(site).map(({ address }) => withSlash(address));
  const homes = [general, shelf && `${shelf}files/`, '/files/', images, roots[0]];
  return homes.find((home) => home && roots.some((root) => home.startsWith(root))) ?? '/files/';
}

/** Where generators look for what they serve as it is, in sites that have no such folder yet. */
const usualStatic: Readonly<Record<string, string>> = {
  astro: 'public',
  next: 'public',
  nuxt: 'public',
  hugo: 'static',
  zola: 'static',
  docusaurus: 'static',
  gatsby: 'static',
  gridsome: 'static',
  sveltekit: 'static',
};

/** Hugo's `assets` are served only where a template asks for them. */
function servedFolders({ generator, root, media }: Site): Site['media'] {
  const isServed = ({ folder }: Site['media'][number]) => generator !== 'hugo' || folder !== joinPath(root, 'assets');
  const served = media.filter(isServed).toSorted((one, other) => other.folder.length - one.folder.length);
  const usual = usualStatic[generator];
  return served.length > 0 || usual === undefined ? served : [{ folder: joinPath(root, usual), address: '/' }];
}

/** The folder with an address, of several the one that is there. */
function folderBehind(site: Site, address: string, taken: ReadonlySet<string>): string {
  const folders = filesAt({ ...site, media: servedFolders(site) }, address).filter((one) => isInside(one, site.root));
  const bare = folders.map((folder) => folder.replace(/\/$/, ''));
  const paths = [...taken];
  return bare.find((folder) => paths.some((path) => path.startsWith(`${folder}/`))) ?? bare[0] ?? site.root;
}

/** The served folder with most files for readers in it, which is no post's own; null when there is none. */
function mostUsedFolder(site: Site, paths: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  const roots = servedFolders(site).filter(({ folder }) => folder !== site.root || site.generator === 'jekyll');
  const own = [...new Set([...site.collections.map(({ folder }) => folder), site.addresses?.contentFolder ?? ''])];
  for (const path of paths) {
    if (!isFileName(path) || /\.(?:woff2?|[to]tf|ipynb|csv)$/i.test(path)) continue;
    if (/(?:^|\/)(?:[_.]|node_modules\/|vendor\/|tests?\/)/.test(path)) continue;
    if (!roots.some(({ folder }) => isInside(path, folder))) continue;
    if (own.some((folder) => folder !== '' && folder !== site.root && isInside(path, folder))) continue;
    counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

const source = /\.(?:md|markdown|mdown|mkd|mdx|rst|adoc)$/i;

/**
 * A path in a folder for a file of this name, one that is not `taken` yet. The name is fit for an address: `Tide tables.PDF`
 * becomes `tide-tables.pdf`. Of what generators make pages of, it ends with `.txt`, which every one of them leaves alone.
 */
export function freeFilePath(folder: string, fileName: string, taken: ReadonlySet<string>): string {
  const name = fileName.replace(/^.*[/\\]/, '');
  const [ending = ''] = /(?:\.tar)?\.[a-z\d]{1,12}$/i.exec(name) ?? [];
  const stem = slugOf(ending === '' ? name : name.slice(0, -ending.length)) || 'file';
  const extension = source.test(ending) ? '.txt' : ending.toLowerCase();
  const used = new Set([...taken].map((path) => path.toLowerCase()));
  for (let count = 1; ; count++) {
    const path = joinPath(folder, `${stem}${count === 1 ? '' : `-${count}`}${extension}`);
    if (!used.has(path.toLowerCase())) return path;
  }
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
