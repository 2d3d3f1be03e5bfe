import { folderOf, joinPath, nameOf } from '../lib/path';
import { isBundle } from './bundle';

/** A post's path around its slug: `before + slug + after` is the path. */
export interface SlugPlace {
  readonly before: string;
  readonly slug: string;
  readonly after: string;
}

/** Dates and order numbers are kept when a post is renamed. */
const prefix = /^(?:\d{4}[-_]\d\d?[-_]\d\d?[-_]|\d{1,3}\.(?=.))?/;

/** Where a post's path has its slug: `posts/2024-03-05-|tide|.md`, `posts/|tide|/index.fr.md`. Null for a section's own page. */
export function slugPlace(path: string, languages: readonly string[] = []): SlugPlace | null {
  const name = nameOf(path);
  const ending = endingOf(name, languages);
  const plain = joinPath(folderOf(path), name.slice(0, name.length - ending.length) + lastExtension(ending));
  if (/^_?index$/.test(name.slice(0, -ending.length)) && (!isBundle(plain) || name.startsWith('_'))) return null;
  if (!isBundle(plain)) return placeIn(folderOf(path), name.slice(0, name.length - ending.length), ending);
  const folder = folderOf(path);
  return placeIn(folderOf(folder), nameOf(folder), `/${name}`);
}

/** The path with another slug. */
export function withSlug({ before, after }: SlugPlace, slug: string): string {
  return before + slug + after;
}

function placeIn(folder: string, stem: string, after: string): SlugPlace | null {
  const kept = prefix.exec(stem)?.[0] ?? '';
  const slug = stem.slice(kept.length);
  return slug === '' ? null : { before: (folder === '' ? '' : `${folder}/`) + kept, slug, after };
}

/** The extension with the language before it: `.fr.md`; `.draft.md` counts as one too. */
function endingOf(name: string, languages: readonly string[]): string {
  const [ending = '', code = ''] = /(?:\.([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?|draft))?\.[^.]+$/.exec(name) ?? [];
  return code === '' || code === 'draft' || languages.includes(code) ? ending : lastExtension(name);
}

function lastExtension(name: string): string {
  return /\.[^.]+$/.exec(name)?.[0] ?? '';
}
