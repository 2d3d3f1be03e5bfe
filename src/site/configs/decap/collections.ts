import { isList, isMap, type Value } from '../../../content/value';
import { joinPath } from '../../../lib/path';
import type { EntryFilter } from '../../entry-filter';
import type { Collection } from '../../site';
import { patternIn } from '../field-options';
import { filesCollection } from '../files-collection';
import { nameIn, pathOf } from '../safe-place';
import type { Section } from '../section';
import { fieldsFrom } from './fields';
import { formatOf, withBody } from './file-format';
import { fileFrom, filesOf } from './files';
import { type Locales, ownLocales } from './locales';
import { type Media, ownMedia } from './media';
import { addressFrom, patternFrom } from './names';
import { targetsOf, type Targets } from './targets';

/** What the whole configuration says, for each collection to build on. */
export interface Around {
  readonly locales: Locales | null;
  readonly media: Media;
}

const ignored = [
  'icon',
  'editor',
  'publish',
  'hide',
  'sortable_fields',
  'sortableFields',
  'summary',
  'thumbnail',
  'duplicate',
  'preview',
  'type',
  'label_singular',
  'sort',
  'show_preview_links',
  'display_fields',
  'select',
];
const notSupported = [
  'view_groups',
  'media_library',
  'media_libraries',
  'summary_fields',
  'slug_length',
  'yaml_quote',
  'preview_path_date_field',
  'limit',
  'reorder',
  'index_file',
  'body_field',
  'publish_mode',
];

/** The collections of a configuration in its order, Sveltia's `singletons` last. */
export function collectionsFrom(top: Section, around: Around): readonly Collection[] {
  const sections = top.sections('collections');
  const singletons = top.sections('singletons');
  const targets = targetsOf(sections);
  const found = sections.flatMap((section) => collectionFrom(section, around, targets) ?? []);
  const files = singletons.flatMap(
    (section) => fileFrom(section, around, targets, { locales: null, format: null }) ?? [],
  );
  if (files.length === 0) return found;
  return [...found, { ...filesCollection('singletons', files), label: 'Files' }];
}

function collectionFrom(section: Section, around: Around, targets: Targets): Collection | null {
  if (section.flag('divider') === true) return null;
  const name = nameIn(section);
  if (name === null) return null;
  const label = section.text('label');
  const help = section.text('description');
  const common = { ...(label !== null && { label }), ...(help !== null && { help }) };
  const locales = ownLocales(section, around.locales);
  const hasFolder = section.value('folder') !== undefined;
  const read = hasFolder
    ? folderCollection(section, name, around, targets, locales)
    : filesOf(section, name, around, targets, locales);
  section.tell('ignored', ignored);
  section.tell('not-supported', notSupported);
  section.finish();
  return read && { ...read, ...common };
}

function folderCollection(
  section: Section,
  name: string,
  around: Around,
  targets: Targets,
  locales: Locales | null,
): Collection | null {
  const folder = pathOf(section, 'folder', section.text('folder') ?? '');
  const { isData, format, extension } = formatOf(section);
  const titleField = section.text('identifier_field') ?? 'title';
  const pattern = patternFrom(section, titleField);
  const address = addressFrom(section);
  const media = ownMedia(section, around.media);
  const nested = section.section('nested');
  const { fields, body } = withBody(fieldsFrom(section, 'fields', { targets, media: around.media }), isData);
  const canCreate = section.flag('create') ?? false;
  const canDelete = section.flag('delete') ?? true;
  const filter = filterOf(section);
  const views = viewsOf(section);
  section.tell('ignored', ['files']);
  if (folder === null) return null;
  const index =
    section.section('meta')?.section('path')?.text('index_file') ?? nested?.section('path')?.text('index_file') ?? null;
  const depth = depthOf(section.text('path') ?? '', nested, locales);
  nested?.tell('ignored', ['summary', 'subfolders']);
  nested?.finish();
  return {
    name,
    folder,
    paths: [],
    kind: isData ? 'data' : nested ? 'docs' : 'posts',
    origin: 'config',
    pattern: `${index !== null && pattern === 'slug' ? joinPath('slug', index) : pattern}${extension}`,
    extension,
    ...(format && { format }),
    fields,
    ...(!isData && { body }),
    canCreate,
    canDelete,
    select: { ...(depth !== null && { depth }), extensions: [extension] },
    ...(media && { media }),
    ...(filter && { filter }),
    ...(views.length > 0 && { views }),
    ...(locales && { languages: locales.layout }),
    ...(titleField !== 'title' && { titleField }),
    ...(address !== null && { address }),
  };
}

/** Decap looks as deep as the path template does; in nested collections, at most 100 folders. */
function depthOf(path: string, nested: Section | null, locales: Locales | null): number | null {
  if (nested) {
    const depth = nested.number('depth');
    return depth === null || depth >= 100 ? null : depth;
  }
  return (
    path.split('/').filter(Boolean).length +
    (path === '' ? 1 : 0) +
    (locales?.layout.layout === 'folder-inside' ? 1 : 0)
  );
}

/** `value` may be a list of values, `pattern` a regular expression; without either it says nothing. */
function filterOf(section: Section): EntryFilter | null {
  const filter = section.section('filter');
  const field = filter?.text('field') ?? null;
  const value = filter?.value('value');
  const pattern = filter && patternIn(filter, 'pattern');
  filter?.finish();
  if (field === null || (value === undefined && !pattern)) return null;
  return { field, ...(value !== undefined && { value }), ...(pattern && { pattern: pattern.source }) };
}

/** Decap has a list, Sveltia also a map with the list in it; `pattern: true` asks for that very value. */
function viewsOf(section: Section): NonNullable<Collection['views']> {
  const isMap = section.value('view_filters') !== undefined && !isList(section.value('view_filters'));
  const map = isMap ? section.section('view_filters') : null;
  const items = map ? map.sections('filters') : section.sections('view_filters');
  map?.tell('ignored', ['default']);
  map?.finish();
  return items.flatMap((item) => {
    const [label, field, given] = [item.text('label'), item.text('field'), item.value('pattern')];
    const pattern = typeof given === 'string' ? patternIn(item, 'pattern') : null;
    item.tell('ignored', ['name']);
    item.finish();
    if (label === null || field === null || given === undefined || isMapOrList(given)) return [];
    return [{ label, filter: { field, ...(pattern ? { pattern: pattern.source } : { value: given }) } }];
  });
}

function isMapOrList(value: Value): boolean {
  return isList(value) || isMap(value);
}
