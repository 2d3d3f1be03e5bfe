import type { FormatName } from '../../../content/frontmatter';
import { extensionOf } from '../../../lib/path';
import type { Collection } from '../../site';
import type { FieldSpec } from '../../field-spec';
import { filesCollection } from '../files-collection';
import { nameIn, pathOf } from '../safe-place';
import type { Section } from '../section';
import { fieldsFrom, type Around } from './fields';
import { filenameFrom } from './filename';
import type { MediaFolders } from './media';

const ignored = ['actions', 'commit', 'operations', 'icon'];

/** The entries of `content`, those of groups among them, in the file's order. */
export function contentFrom(top: Section, media: MediaFolders): readonly Collection[] {
  const entries = flatten(top, 'content', null, 0);
  const targets = new Map(entries.flatMap(({ section }) => namedPlace(section)));
  const components = top.section('components');
  const around = { media, targets, components, chain: [], budget: { left: 5000 } };
  return entries.flatMap(({ section, group }) => {
    const collection = entryFrom(section, around);
    return collection ? { ...collection, ...(group !== null && { group }) } : [];
  });
}

interface Entry {
  readonly section: Section;
  readonly group: string | null;
}

function flatten(section: Section, key: string, group: string | null, depth: number): readonly Entry[] {
  return section.sections(key).flatMap((entry): readonly Entry[] => {
    if (entry.text('type') !== 'group') return [{ section: entry, group }];
    const label = entry.text('label') ?? entry.text('name') ?? '';
    entry.tell('ignored', ['description', 'icon', 'name']);
    const items = depth > 8 ? [] : flatten(entry, 'items', group === null ? label : `${group} / ${label}`, depth + 1);
    entry.finish();
    return items;
  });
}

function namedPlace(section: Section): readonly (readonly [string, string])[] {
  const name = section.text('name');
  return name === null ? [] : [[name, (section.text('path') ?? '').replace(/^\/+|\/+$/g, '')]];
}

function entryFrom(section: Section, around: Around): Collection | null {
  const name = nameIn(section);
  const label = section.text('label');
  const help = section.text('description');
  const type = section.text('type');
  const path = pathOf(section, 'path', section.text('path') ?? '');
  if (type !== 'file' && type !== 'collection') section.note('type', 'wrong-shape', type ?? '');
  const read =
    name === null || path === null
      ? null
      : type === 'file'
        ? fileFrom(section, name, path, around)
        : folderFrom(section, name, path, around);
  section.tell('ignored', ignored);
  section.tell('not-supported', ['delimiters', 'list']);
  section.finish();
  return read && { ...read, ...(label !== null && { label }), ...(help !== null && { help }) };
}

function folderFrom(section: Section, name: string, folder: string, around: Around): Collection {
  const pattern = filenameFrom(section);
  const extension = extensionOf(pattern) || '.md';
  const { isData, format } = formatOf(section, extension);
  const view = section.section('view');
  const title = view?.text('primary') ?? null;
  const isTree = view?.text('layout') === 'tree' || view?.value('node') !== undefined;
  view?.tell('ignored', ['fields', 'sort', 'search', 'default', 'foldersFirst']);
  view?.finish();
  const exclude = section.texts('exclude');
  const depth = section.flag('subfolders') === false ? 1 : null;
  return {
    name,
    folder,
    paths: [],
    kind: isData ? 'data' : isTree ? 'docs' : 'posts',
    origin: 'config',
    pattern,
    extension,
    ...(format && { format }),
    ...fieldsOf(section, isData, around),
    ...(title !== null && title !== 'title' && { titleField: title }),
    select: {
      ...(depth !== null && { depth }),
      extensions: [extension],
      ...(exclude.length > 0 && { exclude }),
    },
  };
}

function fileFrom(section: Section, name: string, path: string, around: Around): Collection {
  const { isData, format } = formatOf(section, extensionOf(path));
  const { fields = [], body } = fieldsOf(section, isData, around);
  const label = section.text('label');
  section.tell('ignored', ['view', 'filename', 'exclude', 'subfolders']);
  return filesCollection(name, [
    {
      name,
      ...(label !== null && { label }),
      path,
      fields,
      ...(body !== undefined && { body }),
      ...(format && { format }),
    },
  ]);
}

/** Fields that are not named at all are learnt from the posts. */
function fieldsOf(
  section: Section,
  isData: boolean,
  around: Around,
): { fields?: readonly FieldSpec[]; body?: FieldSpec | null } {
  if (section.value('fields') === undefined) return {};
  const all = fieldsFrom(section, 'fields', around);
  if (isData) return { fields: all };
  return {
    fields: all.filter((field) => field.name !== 'body'),
    body: all.find((field) => field.name === 'body') ?? null,
  };
}

const byExtension: Readonly<Record<string, FormatName>> = {
  '.json': 'json',
  '.toml': 'toml',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};
const byName: Readonly<Record<string, FormatName>> = {
  'yaml-frontmatter': 'yaml',
  'json-frontmatter': 'json',
  'toml-frontmatter': 'toml',
  yaml: 'yaml',
  json: 'json',
  toml: 'toml',
};

/** Data files hold nothing but fields; the others have them above a text. */
function formatOf(section: Section, extension: string) {
  const named = section.text('format');
  if (named === null) return { isData: byExtension[extension] !== undefined, format: byExtension[extension] };
  const format = Object.hasOwn(byName, named) ? byName[named] : undefined;
  if (format === undefined) section.note('format', 'not-supported', named);
  return { isData: format !== undefined && !named.endsWith('frontmatter'), format };
}
