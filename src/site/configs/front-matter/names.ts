import type { Section } from '../section';

/** A page folder may name the date of a new post: `content/{{year}}/{{month}}`. The folder above it holds the posts. */
export function folderPattern(section: Section, path: string): { readonly folder: string; readonly sub: string } {
  const at = path.split('/').findIndex((part) => part.includes('{{'));
  if (at < 0) return { folder: path, sub: '' };
  const parts = path.split('/');
  const sub = parts
    .slice(at)
    .join('/')
    .replace(/\{\{\s*(year|month|day)\s*\}\}/g, (_, name: string) => ({ year: 'YYYY', month: 'MM' })[name] ?? 'DD');
  if (sub.includes('{{')) section.note('path', 'template', path);
  return { folder: parts.slice(0, at).join('/'), sub: sub.includes('{{') ? '' : `${sub.replace(/\/+$/, '')}/` };
}

/** A prefix is a format of date-fns, `yyyy-MM-dd`, or holds `{{year}}` and its like. */
export function prefixPattern(section: Section, prefix: string | null): string {
  if (prefix === null || prefix === '') return '';
  const date = prefix
    .replace(/yyyy|\{\{\s*year\s*\}\}/g, 'YYYY')
    .replace(/dd|\{\{\s*day\s*\}\}/g, 'DD')
    .replace(/\{\{\s*month\s*\}\}/g, 'MM');
  if (/^(?:YYYY|MM|DD|[-_.])+$/.test(date)) return /[-_.]$/.test(date) ? date : `${date}-`;
  section.note('filePrefix', 'template', prefix);
  return '';
}
