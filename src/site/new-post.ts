import { formatNamed } from '../content/formats/index';
import type { Frontmatter } from '../content/frontmatter';
import { readPostFile } from '../content/read-post-file';
import { isDateText, type Value } from '../content/value';
import { extensionOf, folderOf, isInside, joinPath, nameOf } from '../lib/path';
import { isBundle } from './bundle';
import { printDate } from './date-form';
import { fillPattern } from './file-pattern';
import { dateFields } from './post-summary';
import type { Collection, Habits } from './site';
import type { FieldSpec } from './field-spec';

export interface NewPostWish {
  readonly title: string;
  readonly now: Date;
  readonly collection: Collection;
  readonly habits: Habits;
  /** Every path of the repository, and those that drafts will take. */
  readonly taken: ReadonlySet<string>;
}

export interface NewPost {
  readonly path: string;
  /** Null where the site's posts have none. */
  readonly frontmatter: Frontmatter | null;
  readonly body: '';
}

/** A new post in the way of its siblings: file name, format, keys and their order, quoting, date form, usual values. */
export function newPost({ title, now, collection, habits, taken }: NewPostWish): NewPost {
  const path = freePath(
    joinPath(homeOf(collection), inLanguage(fillPattern(habits.pattern, title, now), collection)),
    isBundle(habits.pattern),
    taken,
  );
  const model = habits.model === undefined ? undefined : readPostFile(habits.model).frontmatter;
  if (model === null && habits.fields.length === 0) return { path, frontmatter: null, body: '' };
  const entries = fieldsOf(habits).flatMap((field): readonly (readonly [string, Value])[] => {
    const value = firstValue(field, {
      title,
      now,
      model: model?.values[field.name],
      asked: isAsked(collection, field),
    });
    return value === undefined ? [] : [[field.name, value]];
  });
  return { path, frontmatter: formatNamed(habits.format).create(entries, model ?? undefined), body: '' };
}

/** The folder of a collection's posts in its first language. */
function homeOf({ folder, paths, languages }: Collection): string {
  const code = languages?.languages[0];
  if (!languages || code === undefined || languages.bareDefault === true || folder.split('/').includes(code))
    return folder;
  const home = { 'folder-before': joinPath(code, folder), 'folder-inside': joinPath(folder, code) };
  if (languages.layout !== 'folder-before' && languages.layout !== 'folder-inside') return folder;
  const own = home[languages.layout];
  return paths.length === 0 || paths.some((path) => isInside(path, own)) ? own : folder;
}

/** A file's name with the code of its language, where the others have one: `slug.en.md`. */
function inLanguage(path: string, { paths, languages }: Collection): string {
  const code = languages?.languages[0];
  if (code === undefined || languages?.layout !== 'suffix' || languages.bareDefault === true) return path;
  const extension = extensionOf(path);
  const isUsual = paths.length === 0 || paths.some((other) => other.endsWith(`.${code}${extension}`));
  return isUsual ? `${path.slice(0, -extension.length || undefined)}.${code}${extension}` : path;
}

/** Every post has a title, whatever its siblings do; a site without any posts is given a date too. */
function fieldsOf({ fields }: Habits): readonly FieldSpec[] {
  const title: FieldSpec = { name: 'title', kind: 'text', required: true };
  if (fields.length === 0) return [title, { name: 'date', kind: 'date', required: true, dateForm: 'YYYY-MM-DD' }];
  return fields.some(({ name }) => isTitle(name)) ? fields : [title, ...fields];
}

/** Fields that name one post alone; left empty they would change its address. */
const ownNames = /^(?:slug|url|path|permalink|id|uuid|aliases|redirect_from|prev|next)$/i;

interface First {
  readonly title: string;
  readonly now: Date;
  readonly model: Value | undefined;
  /** A configuration says that every post must have the field. */
  readonly asked: boolean;
}

/** Undefined leaves the key out: it comes when the person fills it in. An empty text is what no sibling has. */
function firstValue(field: FieldSpec, { title, now, model, asked }: First): Value | undefined {
  const { name, kind, required, usual, dateForm } = field;
  if (isTitle(name)) return title;
  if (name === 'draft' && required) return usual ?? false;
  if (!required || ownNames.test(name)) return undefined;
  if (usual !== undefined) return usual;
  if (kind === 'date' || (kind === 'hidden' && dateForm !== undefined))
    return dateFields.includes(name) ? asModel(printDate(now, dateForm ?? 'YYYY-MM-DD'), model) : undefined;
  if (kind === 'text' || kind === 'long-text') return asked ? '' : undefined;
  return kind === 'tags' || kind === 'list' ? [] : undefined;
}

function isAsked({ fields = [] }: Collection, { name }: FieldSpec): boolean {
  return fields.some((field) => field.name === name && field.required);
}

/** A date is quoted where the siblings' dates are. */
function asModel(date: string, model: Value | undefined): Value {
  if (typeof model === 'number') return Number(date);
  return model === undefined || isDateText(model) ? { date } : date;
}

function isTitle(name: string): boolean {
  return name.toLowerCase() === 'title';
}

/**
 * The path, or with `-2`, `-3` … where a file of that name exists, whatever its case or Unicode form. A post named `index`
 * would be the page of its folder, so that name counts as taken.
 */
function freePath(path: string, bundle: boolean, taken: ReadonlySet<string>): string {
  const [extension, folder] = [extensionOf(path), folderOf(path)];
  const used = new Set([folded(joinPath(folder, `index${extension}`))]);
  for (const other of taken) {
    used.add(folded(other));
    used.add(folded(folderOf(other)));
  }
  for (let count = 1; ; count++) {
    const end = count === 1 ? '' : `-${count}`;
    const name = bundle ? folder + end : path.slice(0, -extension.length) + end + extension;
    if (!used.has(folded(name))) return bundle ? joinPath(name, nameOf(path)) : name;
  }
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
