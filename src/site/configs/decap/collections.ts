import { joinPath } from '../../../lib/path';
import type { Collection } from '../../site';
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
  'view_filters',
  'view_groups',
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

function filterOf(section: Section): Collection['filter'] | null {
  const filter = section.section('filter');
  const field = filter?.text('field') ?? null;
  const value = filter?.value('value');
  filter?.tell('not-supported', ['pattern']);
  filter?.finish();
  return field === null || value === undefined ? null : { field, value };
}
