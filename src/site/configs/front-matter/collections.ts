import type { FormatName } from '../../../content/frontmatter';
import { nameOf } from '../../../lib/path';
import type { Collection } from '../../site';
import type { FieldSpec } from '../../field-spec';
import { isUnsafe, pathOf } from '../safe-place';
import type { Section } from '../section';
import { fieldsFrom, type Around } from './fields';
import { folderPattern, prefixPattern } from './names';

const formats: Readonly<Record<string, FormatName>> = { YAML: 'yaml', TOML: 'toml', JSON: 'json' };

/** Each page folder is a collection; its fields are those of its first content type, else of the one named `default`. */
export function collectionsFrom(top: Section): readonly Collection[] {
  const types = top.sections('frontMatter.taxonomy.contentTypes');
  const byName = new Map(types.map((type) => [type.text('name') ?? '', type]));
  const groups = new Map(
    top.sections('frontMatter.taxonomy.fieldGroups').map((group) => [group.text('id') ?? '', group]),
  );
  const around: Around = {
    groups,
    chain: [],
    budget: { left: 3000 },
    dateFormat: top.text('frontMatter.taxonomy.dateFormat'),
    vocabulary: {
      tags: top.texts('frontMatter.taxonomy.tags'),
      categories: top.texts('frontMatter.taxonomy.categories'),
    },
  };
  const named = top.text('frontMatter.taxonomy.frontMatterType')?.toUpperCase() ?? '';
  const format = Object.hasOwn(formats, named) ? (formats[named] ?? null) : null;
  const prefix = top.text('frontMatter.templates.prefix');
  top.texts('frontMatter.content.supportedFileTypes');
  const folders = top.sections('frontMatter.content.pageFolders');
  return folders.flatMap((section) => {
    const wanted = section.texts('contentTypes')[0] ?? 'default';
    const type =
      byName.get(wanted) ?? (section.value('contentTypes') === undefined && types.length === 1 ? types[0] : undefined);
    return collectionFrom(section, type ?? null, { around, format, prefix }) ?? [];
  });
}

interface Common {
  readonly around: Around;
  readonly format: FormatName | null;
  readonly prefix: string | null;
}

function collectionFrom(section: Section, type: Section | null, { around, format, prefix }: Common): Collection | null {
  const written = (section.text('path') ?? '').replace(/^\[\[workspace\]\]\/?/, '');
  const { folder: base, sub } = folderPattern(section, written);
  const folder = pathOf(section, 'path', base);
  const label = section.text('title');
  const canCreate = section.flag('disableCreation') !== true;
  const isFlat = section.flag('excludeSubdir') === true;
  const filePrefix = section.text('filePrefix') ?? type?.text('filePrefix') ?? prefix;
  const isBundle = type?.flag('pageBundle') === true;
  const extension = `.${(type?.text('fileType') ?? 'md').replace(/\W/g, '')}`;
  const fields = type ? typeFields(type, around) : null;
  section.tell('ignored', ['previewPath', 'trailingSlash', 'contentTypes', 'extended', 'slugTemplate']);
  section.tell('not-supported', ['excludePaths', 'defaultLocale', 'locales', '$schema']);
  section.finish();
  const name = label ?? (nameOf(folder ?? '') || 'posts');
  if (folder === null || isUnsafe(name)) return null;
  const stem = `${prefixPattern(section, filePrefix)}slug`;
  return {
    name,
    ...(label !== null && { label }),
    folder,
    paths: [],
    kind: 'posts',
    origin: 'config',
    pattern: `${sub}${isBundle ? `${stem}/index` : stem}${extension}`,
    extension,
    ...(format && { format }),
    ...(fields && { fields }),
    canCreate,
    ...(isFlat && { select: { depth: isBundle ? 2 : 1 } }),
  };
}

function typeFields(type: Section, around: Around): readonly FieldSpec[] {
  const fields = fieldsFrom(type, around);
  type.tell('ignored', [
    'name',
    'previewPath',
    'trailingSlash',
    'postScript',
    'template',
    'clearEmpty',
    'isSubContent',
    'allowAsSubContent',
    'slugTemplate',
    'fileType',
    'pageBundle',
    'defaultFileName',
    'filePrefix',
  ]);
  type.finish();
  return fields;
}
