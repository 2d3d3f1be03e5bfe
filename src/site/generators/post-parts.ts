import { isDateText, type ValueMap } from '../../content/value';
import { extensionOf, folderOf, nameOf } from '../../lib/path';
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
  readonly date: { readonly year: string; readonly month: string; readonly day: string } | null;
}

const dated = /^(\d{4})[-_](\d\d?)[-_](\d\d?)[-_]?/;

export function postParts({ path, values }: Post): PostParts {
  const name = nameOf(path).slice(0, -extensionOf(path).length || undefined);
  const bundle = isBundle(path);
  const stem = bundle ? nameOf(folderOf(path)) : name;
  const inName = dated.exec(name) ?? dated.exec(stem);
  return {
    slug: stem.replace(dated, '') || stem,
    stem,
    folder: bundle ? folderOf(folderOf(path)) : folderOf(path),
    isBundle: bundle,
    date: digits(dateOf(values)) ?? digits(inName && `${inName[1]}-${inName[2]}-${inName[3]}`),
  };
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
  let isWhole = true;
  const filled = pattern.replace(/:([a-z_]+)/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined || value === null) isWhole = false;
    return value ?? whole;
  });
  return isWhole ? asAddress(filled) : null;
}

/** A path with one slash in front and none doubled. */
export function asAddress(path: string): string {
  return `/${path}`.replace(/\/{2,}/g, '/');
}

function dateOf(values: ValueMap): string | null {
  const value = values.date ?? values.pubDate ?? values.publishDate;
  return isDateText(value) ? value.date : typeof value === 'string' ? value : null;
}

function digits(text: string | null): PostParts['date'] {
  const match = /^(\d{4})[-/](\d\d?)[-/](\d\d?)/.exec(text ?? '');
  const [, year = '', month = '', day = ''] = match ?? [];
  return match ? { year, month: month.padStart(2, '0'), day: day.padStart(2, '0') } : null;
}
