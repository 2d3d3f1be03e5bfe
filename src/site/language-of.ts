import { folderOf, nameOf } from '../lib/path';
import type { LanguageLayout } from './site';

/** The language of a post by its path; the default one where the path names none, null where one file holds them all. */
export function languageOf(path: string, { layout, languages }: LanguageLayout): string | null {
  const [usual = null] = languages;
  if (layout === 'one-file') return null;
  if (layout === 'suffix') {
    const code = /\.([\w-]+)\.\w+$/.exec(nameOf(path))?.[1];
    return languages.find((one) => one === code) ?? usual;
  }
  const parts = folderOf(path).split('/');
  return languages.find((one) => parts.includes(one)) ?? usual;
}
