import { extensionOf } from '../../../lib/path';
import type { Collection, SingleFile } from '../../site';
import { filesCollection } from '../files-collection';
import { nameIn, pathOf } from '../safe-place';
import type { Section } from '../section';
import type { Around } from './collections';
import { fieldsFrom } from './fields';
import { formatOf, withBody } from './file-format';
import { type Locales, ownLocales } from './locales';
import { ownMedia } from './media';
import type { Targets } from './targets';

/** A collection of files that are named one by one. */
export function filesOf(
  section: Section,
  name: string,
  around: Around,
  targets: Targets,
  locales: Locales | null,
): Collection {
  const format = section.text('format');
  const media = ownMedia(section, around.media);
  const files = section.sections('files').flatMap((file) => fileFrom(file, around, targets, { locales, format }) ?? []);
  section.tell('ignored', ['create', 'delete', 'extension', 'identifier_field', 'slug', 'fields', 'preview_path']);
  section.tell('not-supported', ['frontmatter_delimiter']);
  return {
    ...filesCollection(
      name,
      files.map((file) => ({ ...(media && { media }), ...file })),
    ),
    ...(media && { media }),
  };
}

/** One file; what it leaves out is as its collection has it. */
export function fileFrom(
  section: Section,
  around: Around,
  targets: Targets,
  base: { readonly locales: Locales | null; readonly format: string | null },
): SingleFile | null {
  if (section.flag('divider') === true) return null;
  const name = nameIn(section);
  const file = section.text('file');
  if (file === null) section.note('file', 'wrong-shape');
  const path = file === null ? null : pathOf(section, 'file', file);
  const label = section.text('label');
  const help = section.text('description');
  const locales = ownLocales(section, around.locales) ?? base.locales;
  const { isData, format } = formatOf(section, extensionOf(path ?? ''), base.format);
  const media = ownMedia(section, around.media);
  const { fields, body } = withBody(fieldsFrom(section, 'fields', { targets, media: around.media }), isData);
  section.tell('ignored', [
    'label_singular',
    'preview_path',
    'preview_path_date_field',
    'editor',
    'icon',
    'publish',
    'delete',
    'summary',
    'extension',
    'create',
    'slug',
    'preview',
  ]);
  section.tell('not-supported', [
    'frontmatter_delimiter',
    'body_field',
    'media_library',
    'media_libraries',
    'summary_fields',
  ]);
  section.finish();
  if (name === null || path === null) return null;
  const isTranslated = path.includes('{{locale}}');
  const languages = locales?.layout.languages ?? [];
  const paths = Object.fromEntries(languages.map((language) => [language, path.replaceAll('{{locale}}', language)]));
  if (isTranslated && languages.length === 0) section.note('file', 'template', path);
  return {
    name,
    ...(label !== null && { label }),
    ...(help !== null && { help }),
    path: isTranslated ? (paths[languages[0] ?? ''] ?? path) : path,
    fields,
    ...(!isData && { body }),
    ...(format && { format }),
    ...(media && { media }),
    ...(isTranslated && languages.length > 0 && { paths }),
  };
}
