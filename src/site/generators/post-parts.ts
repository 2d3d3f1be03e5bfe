import { isDateText, type ValueMap } from '../../content/value';
import { extensionOf, folderOf, joinPath, nameOf, relativeTo } from '../../lib/path';
import { isBundle } from '../bundle';
import type { Post } from './generator';

/** What a post's address is made of. */
export interface PostParts {
  /** The file's name without date and extension; a bundle's folder name. */
  readonly slug: string;
  /** The same with its date. */
  readonly stem: string;
  /** The folder that holds the file or the bundle. */
  readonly folder: string;
  readonly isBundle: boolean;
  /** The digits of the post's date, from frontmatter or the file's name. */
  readonly date: Digits | null;
  /** The same from the file's name alone. */
  readonly dateInName: Digits | null;
}

export interface Digits {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const dated = /^(\d{4})[-_](\d\d?)[-_](\d\d?)[-_]?/;

/** What a post's path and date say, as permalinks are made of it. */
export function postParts({ path, values }: Post): PostParts {
  const name = nameOf(path).slice(0, -extensionOf(path).length || undefined);
  const bundle = isBundle(path);
  const stem = bundle ? nameOf(folderOf(path)) : name;
  const inName = dated.exec(name) ?? dated.exec(stem);
  const dateInName = digits(inName && `${inName[1]}-${inName[2]}-${inName[3]}`);
  return {
    slug: stem.replace(dated, '') || stem,
    stem,
    folder: bundle ? folderOf(folderOf(path)) : folderOf(path),
    isBundle: bundle,
    date: digits(dateOf(values)) ?? dateInName,
    dateInName,
  };
}

/** The name by which other posts may know a file: without folder, date, order and extension. */
export function slugInPath(path: string): string {
  return postParts({ path, values: {} }).slug.replace(/^\d{1,3}\./, '');
}

/** A frontmatter value as one text, or null. */
export function textOf(values: ValueMap, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = values[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

/** An address made of an address pattern's names, `/:year/:title/`. Null when a name has no value. */
export function fillPermalink(pattern: string, values: Readonly<Record<string, string | null>>): string | null {
  let isWhole = !/[[\]{}]/.test(pattern);
  const filled = pattern.replace(/:([a-z_]+)/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === null) isWhole = false;
    return value ?? whole;
  });
  return isWhole ? asAddress(filled) : null;
}

/** A path with one slash in front and none doubled. */
export function asAddress(path: string): string {
  return `/${path}`.replace(/\/{2,}/g, '/');
}

/** The longest route that a folder lies in, and the rest of the folder's path; null when it lies in none. */
export function routeOf(
  folder: string,
  routes: Readonly<Record<string, string>> = {},
): { readonly home: string; readonly address: string; readonly rest: string } | null {
  for (let home = folder; ; home = folderOf(home)) {
    const address = Object.hasOwn(routes, home) ? routes[home] : undefined;
    if (address !== undefined) return { home, address, rest: home === folder ? '' : relativeTo(folder, home) };
    if (home === '') return null;
  }
}

/** A configured folder as seen from the top of the repository: `./src/` at `website` is `website/src`. */
export function folderAt(root: string, folder: string): string {
  const bare = folder.replace(/^(?:\.?\/)+|\/+$/g, '');
  return joinPath(root, bare === '.' ? '' : bare);
}

function dateOf(values: ValueMap): string | null {
  const value = values.date ?? values.pubDate ?? values.publishDate;
  return isDateText(value) ? value.date : typeof value === 'string' ? value : null;
}

function digits(text: string | null): Digits | null {
  const match = /^(\d{4})[-/](\d\d?)[-/](\d\d?)/.exec(text ?? '');
  const [, year = '', month = '', day = ''] = match ?? [];
  return match ? { year, month: month.padStart(2, '0'), day: day.padStart(2, '0') } : null;
}
