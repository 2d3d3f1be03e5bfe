import type { Section } from '../section';

const parts: Readonly<Record<string, string>> = {
  slug: 'slug',
  year: 'YYYY',
  month: 'MM',
  day: 'DD',
  hour: '{HH}',
  minute: '{mm}',
  second: '{ss}',
};

/** The file pattern (see `Habits.pattern`) of a collection's `slug` and `path` templates, without an extension. */
export function patternFrom(section: Section, titleField: string): string {
  const slug = section.text('slug');
  const path = section.text('path');
  const name = slug === null ? 'slug' : filled(section, 'slug', slug, titleField, 'slug');
  return path === null ? name : filled(section, 'path', path, titleField, name);
}

function filled(section: Section, key: string, template: string, titleField: string, name: string): string {
  return template.replace(/^\/+|\/+$/g, '').replace(/\{\{([^{}]*)\}\}/g, (whole, inside: string) => {
    const [tag = '', ...filters] = inside.split('|').map((part) => part.trim());
    const field = tag.replace(/^fields\./, '');
    if (filters.length === 0) {
      if (tag === 'slug') return name;
      if (field === titleField || field === 'title' || tag === 'fields.slug') return 'slug';
      const part = Object.hasOwn(parts, tag) ? parts[tag] : undefined;
      if (part !== undefined) return part;
      if (/^[\w-]+$/.test(field) && tag !== 'dirname' && !/^(?:uuid|dirname|filename|locale)/.test(tag))
        return `{${field}}`;
    }
    const dated =
      filters.length === 1 ? /^date\(\s*['"]([YMD\-_./]+)['"]\s*\)$/.exec(filters[0] ?? '')?.[1] : undefined;
    if (dated !== undefined && /^(?:YYYY|MM|DD|[-_./])+$/.test(dated)) return dated;
    section.note(key, 'template', whole);
    return 'slug';
  });
}

/** The addresses of a collection's posts, from `preview_path`; null when none is given or it cannot be followed. */
export function addressFrom(section: Section): string | null {
  const template = section.text('preview_path');
  if (template === null) return null;
  const address = template.replace(
    /\{\{\s*(?:fields\.)?(slug|title|year|month|day|filename)\s*\}\}/g,
    (_, tag: string) => `:${tag === 'title' ? 'slug' : tag}`,
  );
  if (!/[{}\s\\]|^[a-z]+:/i.test(address)) return `/${address.replace(/^\/+/, '')}`;
  section.note('preview_path', 'template', template);
  return null;
}
