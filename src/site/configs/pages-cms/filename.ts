import type { Section } from '../section';

const parts: Readonly<Record<string, string>> = {
  year: 'YYYY',
  month: 'MM',
  day: 'DD',
  hour: '{HH}',
  minute: '{mm}',
  second: '{ss}',
  primary: 'slug',
  slug: 'slug',
  title: 'slug',
  'fields.title': 'slug',
  'fields.slug': 'slug',
};

/** The file pattern (see `Habits.pattern`) of a `filename` template; Pages CMS's own when there is none. */
export function filenameFrom(section: Section): string {
  const value = section.value('filename');
  const object = typeof value === 'object' && value !== null ? section.section('filename') : null;
  const template = object?.text('template') ?? (object ? null : section.text('filename'));
  object?.tell('ignored', ['field']);
  object?.finish();
  return (template ?? '{year}-{month}-{day}-{primary}.md')
    .replace(/^\/+/, '')
    .replace(/\{([^{}]*)\}/g, (whole, inside: string) => {
      const name = inside.trim();
      const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
      const field = /^fields\.([\w-]+)$/.exec(name)?.[1];
      if (part === undefined && field === undefined) section.note('filename', 'template', whole);
      return part ?? (field === undefined ? 'slug' : `{${field}}`);
    });
}
