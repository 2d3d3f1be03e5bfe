import type { Frontmatter } from '../content/frontmatter';
import { readPostFile } from '../content/read-post-file';
import { isDateText, type Value } from '../content/value';
import { extensionOf, folderOf, isInside, joinPath, relativeTo } from '../lib/path';
import { withLastPart } from './address-keys';
import { isBundle } from './bundle';
import { dateFormOf, printDate } from './date-form';
import { filePattern } from './file-pattern';
import { generatorNamed } from './generators/index';
import { newPost } from './new-post';
import { postFiles } from './post-files';
import { dateFields } from './post-summary';
import { movedReference, moveReferences } from './relative-links';
import type { Collection, Habits, Site } from './site';
import { slugPlace } from './slug-place';

export interface DuplicateWish {
  readonly site: Site;
  readonly collection: Collection;
  readonly habits: Habits;
  /** Every path of the repository, and those that drafts will take. */
  readonly paths: readonly string[];
  readonly path: string;
  readonly text: string;
  /** The copy's title. */
  readonly title: string;
  readonly now: Date;
}

export interface Duplicate {
  readonly path: string;
  readonly frontmatter: Frontmatter | null;
  readonly body: string;
  /** The post's own files that its text mentions, and where the copy has them. */
  readonly files: readonly { readonly from: string; readonly path: string }[];
}

/** What names one post alone and must not lead to two. */
const leftOut = /^(?:id|uuid|guid|alias|aliases|redirects?|redirect_?from|old_?(?:urls?|paths?|slugs?))$/i;
const addresses = /^(?:slug|permalink|url|path)$/i;

/** A post once more, as a new one: its own title, date, address and files; a draft where the site marks drafts. */
export function duplicatePost(wish: DuplicateWish): Duplicate {
  const { site, collection, habits, paths, path, text, title, now } = wish;
  const { frontmatter, body } = readPostFile(text);
  const { folder, own } = postFiles(site, collection, paths, path);
  const extension = extensionOf(path);
  const pattern = isBundle(path)
    ? filePattern({ ...collection, paths: [path] }, extension)
    : `${habits.pattern.slice(0, -extensionOf(habits.pattern).length || undefined)}${extension}`;
  const home = isInside(path, collection.folder) ? collection.folder : folderOf(path);
  const to = newPost({
    title,
    now,
    collection: { ...collection, folder: home },
    habits: { ...habits, pattern },
    taken: new Set(paths),
  }).path;
  const newFolder = isBundle(to) ? folderOf(to) : to.slice(0, -extensionOf(to).length);
  const newPathOf = (file: string) =>
    folder !== null && own.includes(file) ? joinPath(newFolder, relativeTo(file, folder)) : file;
  const known = new Set(paths);
  const move = { has: (file: string) => known.has(file), newPathOf };
  const slug = slugPlace(to)?.slug ?? '';
  return {
    path: to,
    frontmatter: frontmatter && details(frontmatter),
    body: withHeading(moveReferences(body, path, to, move)),
    files: own
      .filter((file) => text.includes(file.slice(file.lastIndexOf('/') + 1)))
      .map((file) => ({ from: file, path: newPathOf(file) })),
  };

  /** A splice that cannot be made leaves the field as it is: the person sees it. */
  function details(from: Frontmatter): Frontmatter {
    let made = from;
    for (const key of from.keys) {
      const value = from.values[key];
      if (leftOut.test(key)) made = made.remove([key]) ?? made;
      else if (value !== undefined) {
        const next = nextValue(key, value);
        if (next !== value) made = made.set([key], next) ?? made;
      }
    }
    return asDraft(made);
  }

  function nextValue(key: string, value: Value): Value {
    if (key.toLowerCase() === 'title') return title;
    const date = isDateText(value) ? value.date : value;
    const form = dateFields.includes(key) ? dateFormOf(value) : null;
    if (form !== null) {
      const printed = printDate(now, habits.fields.find(({ name }) => name === key)?.dateForm ?? form);
      if (typeof date === 'number') return Number(printed);
      return isDateText(value) ? { date: printed } : printed;
    }
    if (typeof value !== 'string') return value;
    return addresses.test(key) && !/[{}:*]/.test(value)
      ? withLastPart(value, slug)
      : movedReference(value, path, to, move);
  }

  /** Where the site's posts have the field that marks a draft. */
  function asDraft(made: Frontmatter): Frontmatter {
    for (const mark of generatorNamed(site.generator).draftMarks) {
      if (!('field' in mark)) continue;
      const isUsed = made.keys.includes(mark.field) || habits.fields.some(({ name }) => name === mark.field);
      if (isUsed) return made.set([mark.field], mark.value) ?? made;
    }
    return made;
  }

  /** The title of a post without a field for it is its first heading. */
  function withHeading(words: string): string {
    if (frontmatter?.keys.some((key) => key.toLowerCase() === 'title')) return words;
    return words.replace(/^(\s*#[ \t]+)[^\n]*/, (_, mark: string) => mark + title);
  }
}
