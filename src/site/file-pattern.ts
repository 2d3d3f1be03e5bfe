import { extensionOf, folderOf, isInside, joinPath, nameOf, relativeTo } from '../lib/path';
import { isBundle } from './bundle';
import { slugOf } from './slug';
import type { Collection } from './site';

/** How most files of a collection are named: `YYYY-MM-DD-slug.md`, `slug/index.md`, `YYYY/MM/slug.md`. */
export function filePattern({ folder, paths }: Collection, extension: string): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const pattern = patternOf(isInside(path, folder) ? relativeTo(path, folder) : nameOf(path));
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return `${best?.[0] ?? 'slug'}${extension}`;
}

/**
 * The path of a new post by a pattern, seen from the collection's folder. The date is the person's own. A configuration's
 * pattern can name the time (`{HH}`, `{mm}`, `{ss}`) and fields (`{author}`), which are taken from `values`.
 */
export function fillPattern(
  pattern: string,
  title: string,
  now: Date,
  values: Readonly<Record<string, string>> = {},
): string {
  const date: Readonly<Record<string, string>> = {
    YYYY: String(now.getFullYear()),
    MM: pad(now.getMonth() + 1),
    DD: pad(now.getDate()),
    '{HH}': pad(now.getHours()),
    '{mm}': pad(now.getMinutes()),
    '{ss}': pad(now.getSeconds()),
  };
  const slug = slugOf(title) || 'untitled';
  return pattern.replace(/\{([^{}]*)\}|YYYY|MM|DD|slug/g, (token, field?: string) => {
    const value = field !== undefined && Object.hasOwn(values, field) ? slugOf(values[field] ?? '') : '';
    return date[token] ?? (value || slug);
  });
}

function pad(count: number): string {
  return String(count).padStart(2, '0');
}

/** Categories and other folders count as no part of the pattern: a new post lies in the collection's own folder. */
function patternOf(path: string): string {
  const name = nameOf(path).slice(0, -extensionOf(path).length || undefined);
  const bundle = isBundle(path);
  const parts = folderOf(path).split('/').filter(Boolean);
  const stem = bundle ? datedName(parts.pop() ?? '') : '';
  const years = /(?:^|\/)\d{4}(?:\/\d\d(?:\/\d\d)?)?$/.exec(parts.join('/'))?.[0].replace(/^\//, '') ?? '';
  const folders = years === '' ? '' : ['YYYY', 'MM', 'DD'].slice(0, years.split('/').length).join('/');
  return joinPath(folders, bundle ? joinPath(stem, name.replace(/^\d{4}-\d\d-\d\d/, 'YYYY-MM-DD')) : datedName(name));
}

function datedName(name: string): string {
  return /^\d{4}-\d\d-\d\d[-_]/.test(name) ? `YYYY-MM-DD${name.charAt(10)}slug` : 'slug';
}
