import { nameOf } from '../../../lib/path';
import type { Collection } from '../../site';
import { dataFormat } from '../data-file';
import { filesCollection } from '../files-collection';
import { isUnsafe, pathOf } from '../safe-place';
import type { Section } from '../section';
import type { Templates } from './templates';

/** The sections of the sidebar: folders of documents, single documents, and headings above them. */
export function sectionsFrom(top: Section, templates: Templates): readonly Collection[] {
  const fileTemplate = top.text('file_template') ?? ':filename:';
  const extension = `.${(top.text('new_page_extension') ?? 'md').replace(/\W/g, '') || 'md'}`;
  let group: string | null = null;
  return top.sections('sections').flatMap((section) => {
    const type = section.text('type') ?? 'directory';
    const label = section.text('label');
    if (type === 'heading') {
      group = label;
      section.finish();
      return [];
    }
    const read =
      type === 'document' ? documentFrom(section) : folderFrom(section, type, { fileTemplate, extension, templates });
    section.tell('ignored', ['create', 'templates', 'match', 'exclude', 'read_only', 'new_doc_ext', 'path']);
    section.finish();
    return read ? { ...read, ...(label !== null && { label }), ...(group !== null && { group }) } : [];
  });
}

function documentFrom(section: Section): Collection | null {
  const path = pathOf(section, 'path', section.text('path') ?? '');
  const name = section.text('label') ?? nameOf(path ?? '');
  if (path === null || path === '' || isUnsafe(name)) return null;
  const format = dataFormat(path.slice(path.lastIndexOf('.')));
  return filesCollection(name, [{ name, path, fields: [], ...(format && { format }) }]);
}

interface Common {
  readonly fileTemplate: string;
  readonly extension: string;
  readonly templates: Templates;
}

function folderFrom(section: Section, type: string, { fileTemplate, extension, templates }: Common): Collection | null {
  const isPosts = type === 'jekyll-posts';
  if (type === 'jekyll-pages') {
    section.note('type', 'not-supported', type);
    return null;
  }
  const folder = pathOf(section, 'path', section.text('path') ?? (isPosts ? '_posts' : ''));
  const name = section.text('label') ?? nameOf(folder ?? '');
  if (folder === null || isUnsafe(name)) return null;
  const own = (section.text('new_doc_ext') ?? '').replace(/\W/g, '');
  const ending = own === '' ? extension : `.${own}`;
  const [first, ...others] = section.texts('templates');
  const template = first === undefined ? undefined : templates.get(first);
  if (first !== undefined && !template) section.note('templates', 'missing', first);
  if (others.length > 0) section.note('templates', 'not-supported', others.join(', '));
  const match = section.text('match');
  const exclude = section.text('exclude');
  const data = dataFormat(ending);
  const select = {
    ...(match !== null && match !== '' && match !== '**/*' && { include: [match] }),
    ...(exclude !== null && exclude !== '' && { exclude: exclude.split(',').map((one) => one.trim()) }),
  };
  return {
    name: name || 'posts',
    folder,
    paths: [],
    kind: data ? 'data' : 'posts',
    origin: 'config',
    pattern: `${isPosts ? 'YYYY-MM-DD-slug' : namePattern(section, fileTemplate)}${ending}`,
    ...(data && { format: data, extension: ending, select: { ...select, extensions: [ending] } }),
    ...(!data && Object.keys(select).length > 0 && { select }),
    ...(template && { fields: template.fields, ...(!data && { body: template.body }) }),
    canCreate: section.text('create') !== 'none' && section.flag('read_only') !== true,
  };
}

const parts: Readonly<Record<string, string>> = {
  year: 'YYYY',
  month: 'MM',
  day: 'DD',
  filename: 'slug',
  title: 'slug',
  slug: 'slug',
};

/** `:year-:month-:day-:title:` as a file pattern. */
function namePattern(section: Section, template: string): string {
  return template.replace(/:(\w+):?/g, (whole, name: string) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) section.note('file_template', 'template', whole);
    return part ?? 'slug';
  });
}
