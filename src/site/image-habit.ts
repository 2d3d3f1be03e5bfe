import { folderOf, nameOf } from '../lib/path';
import { isBundle } from './bundle';
import { readPostFile } from '../content/read-post-file';
import { isList, isMap, type Value } from '../content/value';

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
const references =
  /!\[[^\]]{0,300}\]\(\s*<?([^)\s>]+)|<img[^>]{0,500}?\ssrc=["']?([^"'\s>]+)|\{\{<\s*(?:figure|image|img)[^>]{0,500}?src="([^"]+)"/g;

/**
 * How posts refer to their images: the address of the folder that holds most (`/images/`), '' or './' when they lie
 * beside posts that share a folder; null when no post has one. What lies in a post's own folder says nothing of the others:
 * seen from the page of a post without one, its address would lead nowhere.
 */
export function imageHabit(posts: readonly { readonly path: string; readonly text: string }[]): string | null {
  const byPost = posts.map(({ text }) => referencesIn(text));
  const beside = posts
    .flatMap(({ path }, at) => (isBundle(path) ? [] : (byPost[at] ?? [])))
    .filter((reference) => !/^(?:\/|\.\.)/.test(reference));
  const fromTop = byPost
    .map((references) => references.filter((reference) => reference.startsWith('/')))
    .filter(({ length }) => length > 0);
  if (fromTop.flat().length > beside.length)
    return commonFolder(fromTop.map((references) => new Set(references.map(folderOf))));
  return formBeside(beside);
}

/** How posts refer to images that lie beside them, where any does: '' or './'. Posts in folders of their own do so even where most others do not. */
export function besideHabit(posts: readonly { readonly text: string }[]): '' | './' | null {
  return formBeside(
    posts.flatMap(({ text }) => referencesIn(text)).filter((reference) => !/^(?:\/|\.\.)/.test(reference)),
  );
}

function formBeside(references: readonly string[]): '' | './' | null {
  if (references.length === 0) return null;
  return references.filter((reference) => reference.startsWith('./')).length > references.length / 2 ? './' : '';
}

function referencesIn(text: string): readonly string[] {
  const { frontmatter, body } = readPostFile(text);
  const inBody = [...body.matchAll(references)].map(([, ...groups]) => groups.find(Boolean) ?? '');
  const inFields = textsIn(frontmatter?.values ?? {}).filter((value) => !/\s/.test(value));
  return [...inBody, ...inFields]
    .map((reference) => reference.replace(/^\{\{[^}]*\}\}/, '').replace(/[?#].*$/, ''))
    .filter((reference) => picture.test(reference) && !/^(?:[a-z][a-z\d+.-]*:|\/\/|[~@{])/i.test(reference));
}

/** The texts of a value, those in its lists and maps too. */
function textsIn(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return value.flatMap(textsIn);
  return isMap(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** The folder that most posts share, or the one above them all; a folder that is one post's own does not count. */
function commonFolder(posts: readonly ReadonlySet<string>[]): string {
  const counts = new Map<string, number>();
  for (const folder of posts.flatMap((folders) => [...folders])) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  const isShared = (folder: string, uses: number) => uses > 1 || !/[-_\d]/.test(nameOf(folder));
  if (most && most[1] >= posts.length / 2 && isShared(...most)) return `${most[0]}/`;
  const [first = [], ...rest] = [...counts.keys()].map((folder) => folder.split('/'));
  if (rest.length === 0) return `${first.slice(0, Math.max(1, first.length - 1)).join('/')}/`;
  const length = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
  return `${(length < 0 ? first : first.slice(0, length)).join('/')}/`;
}
