import { isDataFile, readFile } from '../content/read-file';
import { isOtherMarkup, readOtherMarkup } from '../content/other-markup';
import { isDateText, isList, type Value, type ValueMap } from '../content/value';
import { readDate } from './date-form';
import type { DraftMark } from './generators/generator';
import { generatorNamed } from './generators/index';
import { postParts } from './generators/post-parts';
import { isAhead } from './is-ahead';
import type { Site } from './site';

/** What a list of posts shows of one. */
export interface PostSummary {
  readonly path: string;
  readonly title: string;
  /** The post has no title of its own: it is the first heading's text, or made from the file's name. */
  readonly titleIsFallback: boolean;
  /** ISO 8601: a day (`2026-11-14`) or a moment with its zone; null when the post tells none. */
  readonly date: string | null;
  readonly draft: boolean;
  /** Its day had not come when it was read, and the site is built without it until then. */
  readonly scheduled: boolean;
  readonly tags: readonly string[];
  /** The reference as the post has it. */
  readonly image: string | null;
  /** The body without markup, for search. */
  readonly words: string;
}

/** Reads what a list shows from a post's text. `now` in epoch milliseconds. */
export function summarise(path: string, text: string, site: Site, now = Date.now()): PostSummary {
  const { frontmatter, body } = readFile(path, text);
  const isOther = isOtherMarkup(path);
  const values = frontmatter?.values ?? (isOther ? readOtherMarkup(text) : {});
  const isPost = !isDataFile(path);
  const own = textIn(values, 'title', 'Title', 'name');
  const [date, draft] = [postDate(path, values), isDraft(site, path, values)];
  return {
    path,
    title: own ?? (isPost ? headingOf(body) : null) ?? titleFromPath(path),
    titleIsFallback: own === null || !(isPost || isOther),
    date,
    draft,
    scheduled: !draft && isAhead(site, date, now),
    tags: tagsOf(values),
    image: imageOf(values),
    words: plainWords(body),
  };
}

/** The date that a post is given by its details, its file's name or its address, ISO 8601; null when none is. */
export function postDate(path: string, values: ValueMap): string | null {
  return dateOf(values) ?? dateInPath(path) ?? dateInPath(`${textIn(values, 'path', 'slug', 'permalink') ?? ''}/`);
}

/** Whether a post is marked as a draft in its generator's way. */
export function isDraft(site: Site, path: string, values: ValueMap): boolean {
  return generatorNamed(site.generator).draftMarks.some((mark) => isMarked(mark, path, values));
}

/** The day that a path begins its name with, or that its folders spell out; null when it tells none. */
export function dateInPath(path: string): string | null {
  const { date } = postParts({ path, values: {} });
  const folders = /(?:^|\/)(\d{4})\/(\d\d)\/(\d\d)\//.exec(path);
  if (date) return `${date.year}-${date.month}-${date.day}`;
  return folders ? `${folders[1]}-${folders[2]}-${folders[3]}` : null;
}

/** A readable name for a post that has no title: `2024-01-02-hello-world.md` gives "Hello world". */
export function titleFromPath(path: string): string {
  const words = postParts({ path, values: {} }).slug.replace(/[-_]+/g, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The names that posts give their date, the most telling first. */
export const dateFields: readonly string[] = [
  'date',
  'pubDate',
  'publishDate',
  'published',
  'published_at',
  'publishedAt',
  'datePublished',
  'created',
  'created_at',
  'createdAt',
  'Date',
];

function dateOf(values: ValueMap): string | null {
  for (const field of dateFields) {
    const date = readDate(values[field] ?? null);
    if (date !== null) return date;
  }
  return null;
}

function isMarked(mark: DraftMark, path: string, values: ValueMap): boolean {
  if ('suffix' in mark) return path.replace(/\.\w+$/, '').endsWith(mark.suffix);
  if ('folder' in mark) return `/${path}`.includes(`/${mark.folder}/`);
  const value = values[mark.field];
  return value === mark.value || (typeof value === 'string' && value.toLowerCase() === String(mark.value));
}

function tagsOf(values: ValueMap): readonly string[] {
  const tags = values.tags ?? values.Tags ?? values.keywords ?? values.categories ?? null;
  if (isList(tags))
    return tags.flatMap((tag) => (typeof tag === 'string' || typeof tag === 'number' ? [String(tag)] : []));
  return typeof tags === 'string' ? tags.split(tags.includes(',') ? /\s*,\s*/ : /\s+/).filter(Boolean) : [];
}

function imageOf(values: ValueMap): string | null {
  const named = textIn(
    values,
    'image',
    'cover',
    'coverImage',
    'cover_image',
    'thumbnail',
    'featuredImage',
    'featured_image',
    'hero',
    'heroImage',
    'banner',
  );
  return named ?? textIn(Object(values.image) as ValueMap, 'src', 'url', 'path');
}

function textIn(values: ValueMap, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value: Value | undefined = values[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
    if (isDateText(value)) return value.date;
  }
  return null;
}

function headingOf(body: string): string | null {
  const heading = /^(?:#[ \t]+(.+?)[ \t#]*$|(\S.*)\r?\n=+[ \t]*$)/m.exec(body.slice(0, 4000));
  const text = heading?.[1] ?? heading?.[2];
  return text ? text.replace(/\[([^\]]*)\]\([^)]*\)|[*`]/g, '$1') : null;
}

/** Enough of a long body to be found by; every pattern is bounded, so that no text takes long. */
function plainWords(body: string): string {
  return body
    .slice(0, 50_000)
    .replace(/<(style|script)\b[\s\S]{0,5000}?<\/\1>/gi, ' ')
    .replace(/\{\{[^}]{0,500}\}\}|\{%[^%]{0,500}%\}|<[^>]{0,500}>|\]\([^)\s]{0,500}(?:\s[^)]{0,200})?\)/g, ' ')
    .replace(/[#>*_`~|[\]!\\=-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
