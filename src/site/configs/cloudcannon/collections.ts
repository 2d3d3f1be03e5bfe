import { extensionOf, joinPath, nameOf } from '../../../lib/path';
import type { Collection } from '../../site';
import { dataFormat } from '../data-file';
import { isUnsafe, pathOf } from '../safe-place';
import type { Section } from '../section';

const ignored = [
  'icon',
  'singular_name',
  'singular_key',
  'documentation',
  'sort',
  'sort_options',
  'view_options',
  'preview',
  'text_key',
  'description_key',
  'image_key',
  'image_size',
  'output',
  'output_offline',
  'schema_key',
  '_enabled_editors',
  '_select_data',
  '_structures',
  '_options',
  'add_options',
  'new_preview_url',
  'disable_add_folder',
  'disable_file_actions',
  'singleton',
  'hide_icon',
  'include_developer_files',
  'paths',
  'parser',
  '_editables',
  'schemas',
  'editor',
];

/** `collections_config`: folders by name. Their fields are not listed anywhere: they are learnt. */
export function collectionsFrom(top: Section, source: string): readonly Collection[] {
  const all = top.section('collections_config');
  const groups = groupsOf(top);
  return (all?.keys() ?? []).flatMap((name) => {
    const section = all?.section(name);
    if (!section) return [];
    if (isUnsafe(name)) section.notes.add(section.place, 'unsafe-name', name);
    const collection = isUnsafe(name) ? null : collectionFrom(section, name, source);
    const group = groups.get(name);
    return collection ? { ...collection, ...(group !== undefined && { group }) } : [];
  });
}

function collectionFrom(section: Section, name: string, source: string): Collection | null {
  const label = section.text('name');
  const help = section.text('description');
  const path = pathOf(section, 'path', section.text('path') ?? name);
  const globs = section.texts('glob');
  const filter = typeof section.value('filter') === 'string' ? null : section.section('filter');
  const filterText = filter ? '' : section.text('filter');
  const exclude = [
    ...(filter?.texts('exclude') ?? []),
    ...globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
  ];
  const include = [...(filter?.texts('include') ?? []), ...globs.filter((glob) => !glob.startsWith('!'))];
  const canCreate = section.flag('disable_add') !== true;
  const create = section.section('create');
  const written = create?.text('path') ?? null;
  const address = addressFrom(section);
  const schemas = section.section('schemas');
  const model = schemas?.section(schemas.keys()[0] ?? '')?.text('path') ?? '';
  if (filterText !== null && filterText !== '') section.note('filter', 'not-supported', filterText);
  filter?.tell('ignored', ['base']);
  section.tell('not-supported', ['_inputs']);
  section.tell('ignored', ignored);
  section.finish();
  if (path === null) return null;
  const pattern = written === null ? null : patternFrom(create ?? section, written);
  const extension = extensionOf(pattern ?? '') || extensionOf(nameOf(model));
  const data = dataFormat(extension);
  return {
    name,
    ...(label !== null && { label }),
    ...(help !== null && { help }),
    folder: joinPath(source, path),
    paths: [],
    kind: data ? 'data' : 'posts',
    origin: 'config',
    ...(pattern !== null && { pattern }),
    ...(extension !== '' && { extension }),
    ...(data && { format: data }),
    canCreate,
    ...(address !== null && { address }),
    ...selection(include, exclude, data ? extension : null),
  };
}

function selection(include: readonly string[], exclude: readonly string[], extension: string | null) {
  const select = {
    ...(extension !== null && { extensions: [extension] }),
    ...(include.length > 0 && { include }),
    ...(exclude.length > 0 && { exclude }),
  };
  return Object.keys(select).length > 0 ? { select } : {};
}

/** `[relative_base_path]/{date|year}-{title|slugify}.[ext]` as a file pattern; null when it cannot be followed. */
function patternFrom(section: Section, template: string): string | null {
  const pattern = template
    .replace(/^\[relative_base_path\]\/?/, '')
    .replace(
      /\{\s*date\s*\|\s*(year|month|day)\s*\}/g,
      (_, part: string) => ({ year: 'YYYY', month: 'MM' })[part] ?? 'DD',
    )
    .replace(
      /\{\s*(?:title|filename|slug)(?:\s*\|\s*(?:slugify|lowercase|deburr|trim))*\s*\}|\[(?:slug|filename)\]/g,
      'slug',
    )
    .replace(/\[ext\]/g, 'md');
  if (!/[[\]{}]/.test(pattern) && pattern !== '') return pattern;
  section.note('path', 'template', template);
  return null;
}

/** `/blog/{date|year}/[slug]/` in the names of permalinks. */
function addressFrom(section: Section): string | null {
  const template = section.text('url');
  if (template === null) return null;
  const address = template
    .replace(/\[(?:slug|filename)\]|\{\s*(?:slug|filename)[^{}]*\}/g, ':slug')
    .replace(/\{\s*date\s*\|\s*(year|month|day)\s*\}/g, ':$1');
  if (!/[[\]{}\s\\]|^[a-z]+:/i.test(address)) return `/${address.replace(/^\/+/, '')}`;
  section.note('url', 'template', template);
  return null;
}

function groupsOf(top: Section): ReadonlyMap<string, string> {
  const groups = top.sections('collection_groups');
  return new Map(
    groups.flatMap((group) => group.texts('collections').map((name) => [name, group.text('heading') ?? ''] as const)),
  );
}
