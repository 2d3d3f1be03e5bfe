import { folderOf } from '../lib/path';
import { readPostFile } from '../content/read-post-file';
import type { Value } from '../content/value';

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
const references =
  /!\[[^\]]{0,300}\]\(\s*<?([^)\s>]+)|<img[^>]{0,500}?\ssrc=["']?([^"'\s>]+)|\{\{<\s*(?:figure|image|img)[^>]{0,500}?src="([^"]+)"/g;

/**
 * How posts refer to their images: the address of the folder that holds most (`/images/`), '' or './' when they lie
 * beside the post; null when no post has one.
 */
export function imageHabit(posts: readonly { readonly text: string }[]): string | null {
  const found = posts.flatMap(({ text }) => referencesIn(text));
  const fromTop = found.filter((reference) => reference.startsWith('/'));
  const beside = found.filter((reference) => !/^(?:\/|\.\.)/.test(reference));
  if (fromTop.length === 0 && beside.length === 0) return null;
  if (fromTop.length > beside.length) return commonFolder(fromTop.map(folderOf));
  return beside.filter((reference) => reference.startsWith('./')).length > beside.length / 2 ? './' : '';
}

function referencesIn(text: string): readonly string[] {
  const { frontmatter, body } = readPostFile(text);
  const inBody = [...body.matchAll(references)].map(([, ...groups]) => groups.find(Boolean) ?? '');
  const inFields = Object.values(frontmatter?.values ?? {}).filter(
    (value: Value) => typeof value === 'string' && !/\s/.test(value),
  );
  return [...inBody, ...inFields.map(String)]
    .map((reference) => reference.replace(/^\{\{[^}]*\}\}/, '').replace(/[?#].*$/, ''))
    .filter((reference) => picture.test(reference) && !/^(?:[a-z][a-z\d+.-]*:|\/\/|[~@{])/i.test(reference));
}

/** The folder of at least half the images, or the one above them all, with a slash at its end. */
function commonFolder(folders: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const folder of folders) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (most && most[1] >= folders.length / 2) return `${most[0]}/`;
  const [first = [], ...rest] = folders.map((folder) => folder.split('/'));
  const length = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
  return `${(length < 0 ? first : first.slice(0, length)).join('/')}/`;
}
