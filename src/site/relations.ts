import { readPostFile } from '../content/read-post-file';
import { isList, isMap, type Value } from '../content/value';
import { extensionOf, nameOf } from '../lib/path';
import { readConfig } from './generators/read-config';
import { slugInPath } from './generators/post-parts';
import type { PathIndex } from './path-index';
import type { Collection, Site } from './site';
import type { FieldSpec, Relation } from './field-spec';

/** What a site says elsewhere, which a field may name. */
export interface Surroundings {
  readonly site: Site;
  readonly index: PathIndex;
  /** Data files that were read, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Data that posts name: people, categories, series. */
const named =
  /^(?:authors?|people|persons?|team|members|contributors|categories|tags|topics|series)\.(?:ya?ml|json|toml)$/i;
const names = ['name', 'title', 'display_name', 'label', 'fullname'];
const ids = ['slug', 'id', 'key', 'username', 'short_name', 'permalink', ...names];

/** The data files that may hold what posts name; at most 4. */
export function relationSources(collections: readonly Collection[]): readonly string[] {
  const data = collections.filter(({ kind }) => kind === 'data' || kind === 'files');
  return data.flatMap(({ paths }) => paths.filter((path) => named.test(nameOf(path)))).slice(0, 4);
}

/** The field as a relation, when (nearly) all its values are names of data or of another collection's files. */
export function asRelation(
  spec: FieldSpec,
  samples: readonly Value[],
  own: Collection,
  { site, texts }: Surroundings,
): FieldSpec {
  if (!['text', 'choice', 'tags', 'list', 'relation'].includes(spec.kind)) return spec;
  const words = samples
    .flatMap((value) => (isList(value) ? value : [value]))
    .filter((value) => typeof value === 'string');
  const told = [...new Set(words.filter((word) => word !== ''))];
  if (told.length === 0) return spec;
  const relation = inData(told, site, texts, spec.name) ?? inCollections(told, site, own, spec);
  if (!relation) return spec;
  const { choices, uses, item: _, ...rest } = spec;
  return {
    ...rest,
    kind: 'relation',
    relation,
    ...(samples.some(isList) && { many: true }),
    ...(choices && { choices }),
    ...(uses && { uses }),
  };
}

function inData(
  told: readonly string[],
  { collections }: Site,
  texts: ReadonlyMap<string, string>,
  name: string,
): Relation | null {
  for (const path of relationSources(collections)) {
    if (!isAbout(name, nameOf(path).slice(0, -extensionOf(path).length))) continue;
    const text = texts.get(path);
    if (text === undefined) continue;
    const { entries, isKeyed } = entriesOf(path, text);
    const label = names.filter((key) => entries.some(([, entry]) => isMap(entry) && typeof entry[key] === 'string'));
    if (isKeyed && covers(new Set(entries.map(([key]) => key)), told)) return { target: path, value: '', label };
    for (const key of ids) {
      const values = entries.flatMap(([, entry]) =>
        isMap(entry) && typeof entry[key] === 'string' ? [entry[key]] : [],
      );
      if (covers(new Set(values), told)) return { target: path, value: key, label };
    }
  }
  return null;
}

/** Other files by their slug or path: `author: mara` names `content/authors/mara.md`. */
function inCollections(
  told: readonly string[],
  { collections, root }: Site,
  own: Collection,
  spec: FieldSpec,
): Relation | null {
  for (const collection of collections) {
    const isOwn = collection.folder === own.folder;
    if (collection.kind === 'docs' || (isOwn && spec.kind !== 'relation')) continue;
    if (!isOwn && spec.kind !== 'relation' && !isAbout(spec.name, nameOf(collection.folder))) continue;
    const prefix = root === '' ? '' : `${root}/`;
    const paths = new Set(collection.paths);
    if (told.every((word) => paths.has(word) || paths.has(prefix + word)))
      return { target: collection.folder, value: '', label: ['title'] };
    if (!isOwn && covers(new Set(collection.paths.map(slugInPath)), told))
      return { target: collection.folder, value: '', label: ['title', 'name'] };
  }
  return null;
}

/** `author`, `authors` and `post_author` are about `authors`. */
function isAbout(field: string, source: string): boolean {
  const stem = (word: string) =>
    word
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .replace(/(?:ies|y)$/, 'y')
      .replace(/s$/, '');
  const people = /^(?:author|writer|by|people|person|team|member|contributor|editor)$/;
  const [a, b] = [stem(field), stem(source)];
  return a === b || (b.length > 3 && a.endsWith(b)) || (people.test(a) && people.test(b));
}

function covers(known: ReadonlySet<string>, told: readonly string[]): boolean {
  return known.size > 0 && told.filter((word) => known.has(word)).length >= 0.9 * told.length;
}

/** The entries of a data file: its keys with their values, or the items of its list by their place. */
export function entriesOf(
  path: string,
  text: string,
): { entries: readonly (readonly [string, Value])[]; isKeyed: boolean } {
  const values = path.endsWith('.json') || !text.trimStart().startsWith('-') ? readConfig(path, text) : {};
  if (Object.keys(values).length > 0) return { entries: Object.entries(values), isKeyed: true };
  const list = readPostFile(`---\nlist:\n${text.replace(/^/gm, '  ')}\n---\n`).frontmatter?.values['list'];
  return { entries: isList(list) ? list.map((entry, index) => [String(index), entry] as const) : [], isKeyed: false };
}
