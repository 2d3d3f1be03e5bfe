import { joinPath } from '../../../lib/path';
import type { Collection } from '../../site';
import { dataFormat } from '../data-file';
import { nameIn, pathOf } from '../safe-place';
import type { Section } from '../section';
import { fieldsFrom } from './fields';

const ignored = [
  'indexes',
  'namespace',
  'isAuthCollection',
  'isDetached',
  'defaultItem',
  'references',
  'allowedActions',
];

/** The collections of a Tina schema: https://tina.io/docs/reference/collections */
export function collectionsFrom(schema: Section): readonly Collection[] {
  const sections = schema.sections('collections');
  const folders = new Map(
    sections.map((section) => [section.text('name') ?? '', (section.text('path') ?? '').replace(/^\/+|\/+$/g, '')]),
  );
  return sections.flatMap((section) => collectionFrom(section, folders) ?? []);
}

function collectionFrom(section: Section, folders: ReadonlyMap<string, string>): Collection | null {
  const name = nameIn(section);
  const label = section.text('label');
  const folder = pathOf(section, 'path', section.text('path') ?? '');
  const given = section.text('format') ?? 'md';
  const extension = /^\w+$/.test(given) ? given : 'md';
  const data = dataFormat(extension);
  const head = section.text('frontmatterFormat');
  const delimiters = section.value('frontmatterDelimiters');
  const match = section.section('match');
  const glob = (key: string) => (match?.texts(key) ?? []).map((one) => `${one.replace(/^\/+/, '')}.${extension}`);
  const [include, exclude] = [glob('include'), glob('exclude')];
  const actions = section.section('ui')?.section('allowedActions');
  const { fields, body, titleField } = fieldsFrom(section, folders);
  const [canCreate, canDelete] = [actions?.flag('create') ?? true, actions?.flag('delete') ?? true];
  if (section.value('templates') !== undefined) section.note('templates', 'not-supported');
  if (delimiters !== undefined && delimiters !== '---' && delimiters !== '+++')
    section.note('frontmatterDelimiters', 'not-supported');
  section.tell('ignored', ignored);
  section.finish();
  if (name === null || folder === null) return null;
  const frontmatter = head === 'toml' || head === 'json' || head === 'yaml' ? head : null;
  const format = data ?? frontmatter;
  return {
    name,
    ...(label !== null && { label }),
    folder,
    paths: [],
    kind: data ? 'data' : 'posts',
    origin: 'config',
    pattern: joinPath(`slug.${extension}`),
    extension: `.${extension}`,
    ...(format && { format }),
    ...(section.value('fields') !== undefined && { fields }),
    ...(!data && section.value('fields') !== undefined && { body }),
    canCreate,
    canDelete,
    ...(titleField !== null && titleField !== 'title' && { titleField }),
    select: {
      extensions: [`.${extension}`],
      ...(include.length > 0 && { include }),
      ...(exclude.length > 0 && { exclude }),
    },
  };
}
