import { folderOf, joinPath, nameOf, resolvePath } from '../lib/path';
import { isBundle } from './bundle';
import { foldedPath } from './post-change';
import { namedWords } from './named-images';
import type { Site } from './site';

/** A file of the design that shows images which it does not name whole. */
export interface Unnamed {
  readonly file: string;
  /** What their names end with, after something that is only known when the site is built: `.jpg`, `-small.jpg`. */
  readonly ends: readonly string[];
  /** Folders of which it shows whatever lies there: a whole path, or how the path ends where `isWhole` is false. */
  readonly folders: readonly { readonly path: string; readonly isWhole: boolean }[];
}

const lists =
  /(?:import\.meta\.glob(?:Eager)?|require\.context|resources\.(?:Match|GetMatch)|readdir(?:Sync)?|readDir|glob(?:Sync)?|static_files[^\n]{0,120}?contains:?)\b[^"'`\n]{0,30}["'`]([^"'`\n]{1,200})["'`]/gi;

/** What a template, a program or a style shows without naming it whole. */
export function unnamedIn(file: string, text: string): Unnamed {
  const ends = namedWords(text).flatMap(({ word, before }) =>
    /^[-_.@\w]*\.\w+$/.test(word) && (before === '}' || (/["'`]/.test(before) && /^[-_.@]/.test(word))) ? [word] : [],
  );
  const folders = [...text.matchAll(lists)].flatMap(({ 1: pattern = '' }) => {
    const listed = pattern.includes('*') ? pattern.replace(/[^/]*\*.*$/s, '') : pattern;
    const isWhole = listed.startsWith('.');
    const path = isWhole ? resolvePath(joinPath(folderOf(file), listed)) : listed.replace(/^[@~]?\/+/, '');
    const bare = path?.replace(/\/+$/, '') ?? '';
    return bare === '' ? [] : [{ path: foldedPath(bare), isWhole }];
  });
  return { file, ends: [...new Set(ends)], folders };
}

/** Whether a file that names no image whole may show this one. `stems` are the values that content has. */
export function mayShow({ ends, folders }: Unnamed, path: string, stems: ReadonlySet<string>): boolean {
  const key = foldedPath(path);
  const name = nameOf(key);
  const folder = `/${folderOf(key)}/`;
  return (
    ends.some((end) => name.endsWith(end) && stems.has(name.slice(0, -end.length))) ||
    folders.some((one) => (one.isWhole ? folder.startsWith(`/${one.path}/`) : folder.includes(`/${one.path}/`)))
  );
}

const value = /(?<=["'=/]|[:-]\s)[\p{L}\p{N}_][\p{L}\p{N}_.@-]{0,120}(?=["'\s,;/)}\]]|$)/gmu;

/** What a file's values and its own name may give to a name that is put together: `creek` of `image: creek`. */
export function stemsIn(path: string, text: string): readonly string[] {
  const own = isBundle(path) ? nameOf(folderOf(path)) : nameOf(path).replace(/\.[^.]*$/, '');
  const slug = own.replace(/^\d{4}-\d\d-\d\d-/, '');
  return [...text.matchAll(value)].map(([word]) => foldedPath(word)).concat(foldedPath(own), foldedPath(slug));
}

/** The page in whose folder an image lies, where the generator hands such a page all that lies beside it. */
export function pageBeside(
  { generator }: Pick<Site, 'generator'>,
  path: string,
  pages: ReadonlyMap<string, string>,
): string | null {
  if (generator !== 'hugo' && generator !== 'zola') return null;
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const page = pages.get(folder);
    if (page !== undefined) return page;
  }
  return null;
}

const expected =
  /^(?:favicon|apple-touch-icon|android-chrome|mstile|safari-pinned-tab|maskable[-_]?icon|pwa-\d|(?:icon|apple-icon|opengraph-image|twitter-image)\d*\.\w+$)/i;

/** Whether browsers, phones or generators look for a file of this name by themselves. */
export function isExpected(path: string): boolean {
  return expected.test(nameOf(path));
}
