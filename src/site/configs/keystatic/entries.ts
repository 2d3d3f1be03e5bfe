import { isMap } from '../../../content/value';
import { joinPath } from '../../../lib/path';
import type { Collection, SingleFile } from '../../site';
import type { FieldSpec } from '../../field-spec';
import { dataFormat } from '../data-file';
import { isUnsafe, pathOf } from '../safe-place';
import { isCode, type Section } from '../section';
import { fieldFrom } from './fields';

type Folders = ReadonlyMap<string, string>;

const ignored = ['entryLayout', 'columns', 'previewUrl', 'parseSlugForSort', 'template'];

/** A collection: `path` names the files with `*` for the slug and `**` for a slug of several folders. */
export function collectionFrom(section: Section, name: string, folders: Folders): Collection | null {
  const label = section.text('label');
  const titleField = section.text('slugField');
  const { fields, body, extension, data } = contentOf(section, folders);
  const place = placeOf(section, name, extension);
  section.tell('ignored', ignored);
  section.finish();
  if (!place) return null;
  const { folder, pattern, isDeep } = place;
  const depth = pattern.split('/').length;
  return {
    name,
    ...(label !== null && { label }),
    folder,
    paths: [],
    kind: data ? 'data' : 'posts',
    origin: 'config',
    pattern,
    extension,
    ...(data && { format: data }),
    fields,
    ...(!data && { body }),
    ...(titleField !== null && titleField !== 'title' && { titleField }),
    select: {
      ...(!isDeep && { depth }),
      extensions: [extension],
      include: [pattern.replace('slug', isDeep ? '**' : '*').replace('**.', '**/*.')],
    },
  };
}

/** A singleton: one file, or `index` in a folder when its path ends with a slash. */
export function singletonFrom(section: Section, name: string, folders: Folders): SingleFile | null {
  const label = section.text('label');
  const { fields, body, extension, data } = contentOf(section, folders);
  const written = section.text('path') ?? '';
  const path = pathOf(section, 'path', written.endsWith('/') ? `${written}index` : written || `${name}/index`);
  section.tell('ignored', ignored);
  section.finish();
  if (path === null) return null;
  return {
    name,
    ...(label !== null && { label }),
    path: `${path}${extension}`,
    fields,
    ...(!data && { body }),
    ...(data && { format: data }),
  };
}

/** The fields; without a content field the file is data, YAML unless it says JSON. Other documents lie in files of their own, and are told of. */
function contentOf(section: Section, folders: Folders) {
  const format = section.value('format');
  const options = isMap(format) ? section.section('format') : null;
  const content = options?.text('contentField') ?? null;
  const named = options ? options.text('data') : section.text('format');
  const schema = section.section('schema');
  const all = (schema?.keys() ?? []).flatMap((key): readonly { spec: FieldSpec; extension: string | null }[] => {
    if (isUnsafe(key)) schema?.note(key, 'unsafe-name', key);
    const read = isUnsafe(key) || !schema ? null : fieldFrom(schema, key, folders);
    return read ? [read] : [];
  });
  if (schema === null && section.value('schema') !== undefined && isCode(section.value('schema')))
    section.note('schema', 'code');
  const body = content === null ? undefined : all.find(({ spec }) => spec.name === content);
  const data = content === null ? (dataFormat(named ?? 'yaml') ?? 'yaml') : null;
  const apart = all.filter((one) => one !== body && one.extension !== null);
  for (const { spec } of apart) schema?.note(spec.name, 'not-supported');
  return {
    fields: all.filter((one) => one !== body && !apart.includes(one)).map(({ spec }) => spec),
    body: body?.spec ?? null,
    data,
    extension: data === null ? (body?.extension ?? '.mdoc') : `.${data}`,
  };
}

/** Without a path, each entry is a folder below one named like the collection. */
function placeOf(section: Section, name: string, extension: string) {
  const written = section.text('path') ?? `${name}/*/`;
  const path = pathOf(section, 'path', written);
  if (path === null) return null;
  const parts = path.split('/');
  const star = parts.findIndex((part) => part.includes('*'));
  const folder = star < 0 ? path : parts.slice(0, star).join('/');
  const rest = star < 0 ? 'slug' : parts.slice(star).join('/').replace(/\*+/, 'slug');
  const isFolder = written.endsWith('/');
  return { folder, pattern: `${joinPath(rest, isFolder ? 'index' : '')}${extension}`, isDeep: path.includes('**') };
}
