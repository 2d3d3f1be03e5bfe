import type { FormatName } from '../../../content/frontmatter';
import { isMap } from '../../../content/value';
import { extensionOf, nameOf } from '../../../lib/path';
import type { Collection, LanguageLayout, SingleFile } from '../../site';
import { filesCollection } from '../files-collection';
import { addressOf, isUnsafe, pathOf } from '../safe-place';
import type { Section } from '../section';
import { fieldFrom, fieldsFrom } from './fields';
import { languagesFrom } from './languages';
import { mediaPlace } from './media';

const kinds = ['posts', 'pages', 'docs', 'data'] as const;
const formats = ['yaml', 'toml', 'json'] as const;

/** A folder of files, or files named one by one. */
export function collectionFrom(section: Section, site: LanguageLayout | null): Collection | null {
  const label = section.text('label');
  const help = section.text('help');
  const group = section.text('group');
  const media = mediaIn(section);
  const hidden = section.flag('hidden') ?? false;
  const files =
    section.value('files') === undefined ? null : section.sections('files').flatMap((file) => fileFrom(file) ?? []);
  const folder = files ? '' : pathOf(section, 'folder', section.text('folder') ?? '');
  const name = nameFor(section, label ?? nameOf(folder ?? ''));
  const common = {
    ...(label !== null && { label }),
    ...(help !== null && { help }),
    ...(group !== null && { group }),
    ...(media && { media }),
    ...(hidden && { hidden }),
  };
  const read =
    folder === null || name === null
      ? null
      : files
        ? filesCollection(name, files)
        : folderCollection(section, name, folder, site);
  section.finish();
  return read && { ...read, ...common };
}

function folderCollection(section: Section, name: string, folder: string, site: LanguageLayout | null): Collection {
  const kind = section.text('kind');
  const known = kinds.find((one) => one === kind);
  if (kind !== null && !known) section.note('kind', 'not-supported', kind);
  const pattern = section.text('file-name');
  const format = formatIn(section);
  const title = section.text('title');
  const canCreate = section.flag('create');
  const canDelete = section.flag('delete');
  const depth = section.number('depth');
  const exclude = section.texts('exclude');
  const include = section.texts('include');
  const extensions = section.texts('extensions').map((one) => (one.startsWith('.') ? one : `.${one}`));
  const filter = section.section('only');
  const field = filter?.text('field') ?? null;
  const value = filter?.value('value');
  const found = filter?.text('pattern') ?? null;
  filter?.finish();
  const languages = ownLanguages(section, site);
  const written = section.text('address');
  const address = written === null ? null : addressOf(section, 'address', written);
  const extension = pattern === null ? '' : extensionOf(pattern);
  const body = bodyIn(section);
  return {
    name,
    folder,
    paths: [],
    kind: known ?? 'posts',
    origin: 'config',
    ...(pattern !== null && { pattern }),
    ...(extension !== '' && { extension }),
    ...(format && { format }),
    ...(section.value('fields') !== undefined && { fields: fieldsFrom(section, 'fields') }),
    ...(body !== undefined && { body }),
    ...(canCreate !== null && { canCreate }),
    ...(canDelete !== null && { canDelete }),
    ...(title !== null && !isUnsafe(title) && { titleField: title }),
    ...(field !== null &&
      (value !== undefined || found !== null) && {
        filter: { field, ...(value !== undefined && { value }), ...(found !== null && { pattern: found }) },
      }),
    ...(languages && { languages }),
    ...(address !== null && { address }),
    ...selection({ depth, extensions, include, exclude }),
  };
}

/** The site's when nothing is said, or true; none when false. */
function ownLanguages(section: Section, site: LanguageLayout | null): LanguageLayout | null {
  const value = section.value('languages') ?? true;
  if (typeof value === 'boolean') return value ? site : null;
  return languagesFrom(section);
}

function selection({
  depth,
  extensions,
  include,
  exclude,
}: {
  depth: number | null;
  extensions: readonly string[];
  include: readonly string[];
  exclude: readonly string[];
}) {
  const select = {
    ...(depth !== null && { depth }),
    ...(extensions.length > 0 && { extensions }),
    ...(include.length > 0 && { include }),
    ...(exclude.length > 0 && { exclude }),
  };
  return Object.keys(select).length > 0 ? { select } : {};
}

function fileFrom(section: Section): SingleFile | null {
  const label = section.text('label');
  const help = section.text('help');
  const path = pathOf(section, 'path', section.text('path') ?? '');
  const format = formatIn(section);
  const fields = fieldsFrom(section, 'fields');
  const body = bodyIn(section);
  const media = mediaIn(section);
  const name = nameFor(section, path ?? '');
  section.finish();
  if (path === '') section.note('path', 'wrong-shape');
  if (path === null || path === '' || name === null) return null;
  return {
    name,
    ...(label !== null && { label }),
    ...(help !== null && { help }),
    path,
    fields,
    ...(body !== undefined && { body }),
    ...(format && { format }),
    ...(media && { media }),
  };
}

function nameFor(section: Section, usual: string): string | null {
  const name = section.text('name') ?? (usual === '' ? 'posts' : usual);
  if (!isUnsafe(name)) return name;
  section.note('name', 'unsafe-name', name);
  return null;
}

function formatIn(section: Section): FormatName | null {
  const named = section.text('format');
  const format = formats.find((one) => one === named) ?? null;
  if (named !== null && !format) section.note('format', 'not-supported', named);
  return format;
}

/** `text: false` says that there is no text below the fields. */
function bodyIn(section: Section): Collection['body'] {
  const value = section.value('text');
  if (value === false) return null;
  return isMap(value) ? (fieldFrom(section.section('text') ?? section, 'body') ?? undefined) : undefined;
}

function mediaIn(section: Section) {
  const media = section.section('media');
  return media && mediaPlace(media);
}
