import { readPostFile } from '../content/read-post-file';
import { isList, isMap, type Value } from '../content/value';
import { folderOf, isInside, relativeTo } from '../lib/path';
import { resolveMedia } from './resolve-media';
import type { PathIndex } from './path-index';
import type { ImageUse, MediaRoot, Site } from './site';

/** So many bare names are looked for in the whole tree. */
const mostLooked = 20;
const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i;
const references =
  /!\[[^\]]{0,300}\]\(\s*<?([^)\s>]+)|<img[^>]{0,500}?\ssrc=["']?([^"'\s>]+)|\{\{<\s*(?:figure|image|img)[^>]{0,500}?src="([^"]+)"/gi;

/** Follows the references of posts to the repository's files. */
export function imageUse(
  posts: readonly { readonly path: string; readonly text: string }[],
  site: Site,
  index: PathIndex,
): ImageUse {
  const users = { absolute: new Set<string>(), relative: new Set<string>(), remote: new Set<string>() };
  const folders = new Map<string, number>();
  let looked = 0;
  for (const { path, text } of posts) {
    for (const { reference: whole, inBody } of referencesIn(text)) {
      const reference = withoutHost(whole, path, site, index);
      const isRemote = /^(?:https?:)?\/\//i.test(reference);
      const style = isRemote ? 'remote' : reference.startsWith('/') ? 'absolute' : 'relative';
      const file = isRemote ? null : resolveMedia(site, path, reference, (at) => index.has(at));
      const named = style === 'relative' && !inBody && looked++ < mostLooked;
      const found = file !== null && index.has(file) ? file : named ? fileNamed(reference, index) : null;
      if (style === 'relative' && found !== null && !isBeside(found, path)) users.absolute.add(path);
      else if (style !== 'relative' || inBody || found !== null) users[style].add(path);
      if (found !== null && !isBeside(found, path))
        folders.set(folderOf(found), (folders.get(folderOf(found)) ?? 0) + 1);
    }
  }
  return { style: styleOf(users), folder: most([...folders])?.[0] ?? null };
}

/**
 * Static folders that only the posts' references tell of: a file's path minus the reference. Each has led to two images or
 * more; none that is known already.
 */
export function learnMedia(
  posts: readonly { readonly path: string; readonly text: string }[],
  site: Site,
  index: PathIndex,
): readonly MediaRoot[] {
  const unresolved = new Set<string>();
  for (const { path, text } of posts) {
    for (const { reference } of referencesIn(text)) {
      const plain = reference.replace(/[?#].*$/, '');
      const file =
        plain.startsWith('/') && !plain.startsWith('//')
          ? resolveMedia(site, path, plain, (at) => index.has(at))
          : null;
      if (file !== null && !index.has(file) && unresolved.size < 40) unresolved.add(plain);
    }
  }
  const votes = new Map<string, number>();
  for (const path of unresolved.size > 0 ? index.paths : []) {
    if (!picture.test(path) || !isInside(path, site.root)) continue;
    for (const reference of unresolved) {
      if (path.endsWith(reference))
        votes.set(path.slice(0, -reference.length), (votes.get(path.slice(0, -reference.length)) ?? 0) + 1);
    }
  }
  return [...votes]
    .filter(([, count]) => count > 1)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([folder]) => ({ folder, address: '/' }));
}

interface Reference {
  readonly reference: string;
  readonly inBody: boolean;
}

function referencesIn(text: string): readonly Reference[] {
  const { frontmatter, body } = readPostFile(text);
  const inBody = [...body.slice(0, 100_000).matchAll(references)].map(([, ...groups]) => groups.find(Boolean) ?? '');
  const inFields = Object.values(frontmatter?.values ?? {}).flatMap((value) => textsIn(value, 0));
  const plain = (reference: string) => reference.replace(/^\{\{[^}]*\}\}|^\{%[^%]*%\}/, '');
  return [
    ...inBody.map((reference) => ({ reference: plain(reference), inBody: true })),
    ...inFields
      .filter((value) => picture.test(value) && !/\s/.test(value))
      .map((reference) => ({ reference, inBody: false })),
  ].filter(({ reference }) => reference !== '' && reference.length < 500 && !/^(?:data:|[#~@{])/.test(reference));
}

function textsIn(value: Value, depth: number): readonly string[] {
  if (typeof value === 'string') return [value];
  if (depth > 3) return [];
  if (isList(value)) return value.slice(0, 50).flatMap((item) => textsIn(item, depth + 1));
  return isMap(value) ? Object.values(value).flatMap((item) => textsIn(item, depth + 1)) : [];
}

/** In the post's own folder or below it. */
function isBeside(file: string, post: string): boolean {
  return isInside(file, folderOf(post)) && folderOf(post) !== '' && !relativeTo(file, folderOf(post)).startsWith('..');
}

/** Counted by posts, so that one with many pictures is one. Pictures elsewhere count where few posts have the site's own. */
function styleOf(users: Readonly<Record<'absolute' | 'relative' | 'remote', ReadonlySet<string>>>): ImageUse['style'] {
  const [absolute, relative, remote] = [users.absolute.size, users.relative.size, users.remote.size];
  const own = Math.max(absolute, relative);
  if (own + remote === 0) return 'none';
  if (own >= remote / 2) return absolute >= relative ? 'absolute' : 'relative';
  return 'remote';
}

/** An image on the site's own server (`https://a.example/img/b.png`), as the site's files tell, counts as one from its top. */
function withoutHost(reference: string, post: string, site: Site, index: PathIndex): string {
  const [, host, rest] = /^(https?:\/\/[^/]+)(\/[^?#]+)/i.exec(reference) ?? [];
  const path = rest?.replace(/\/{2,}/g, '/');
  if (path !== undefined && host?.toLowerCase() === site.origin) return path;
  const file = path === undefined ? null : resolveMedia(site, post, path, (at) => index.has(at));
  return path !== undefined && file !== null && index.has(file) ? path : reference;
}

/** A bare name in a field (`image: boat.jpg`) whose folder only the templates know. */
function fileNamed(name: string, index: PathIndex): string | null {
  return index.paths.find((path) => path.endsWith(`/${name.replace(/^\.\//, '')}`)) ?? null;
}

function most(counts: readonly (readonly [string, number])[]): readonly [string, number] | undefined {
  return counts.toSorted(([, a], [, b]) => b - a)[0];
}
