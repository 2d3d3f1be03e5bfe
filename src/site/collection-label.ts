import { folderOf, nameOf } from '../lib/path';
import { isLanguage } from './group-posts';
import type { Collection } from './site';

/** Folder names that say what is in them in the singular, or in other words than people use. */
const words: Readonly<Record<string, string>> = {
  post: 'posts',
  article: 'articles',
  page: 'pages',
  til: 'TIL',
  faq: 'FAQ',
  api: 'API',
};

/**
 * What people call a collection: `_posts` is "Posts", `content/blog` "Blog", `content/ja/docs` beside `content/en/docs`
 * "Docs (Japanese)"; two of the same name are told apart by a folder.
 */
export function collectionLabel(collection: Collection, all: readonly Collection[]): string {
  const label = labelOf(collection);
  const same = all.filter((other) => labelOf(other) === label);
  if (same.length < 2) return label;
  const language = languageIn(collection.folder);
  if (language !== null && same.some((other) => languageIn(other.folder) !== language)) return `${label} (${language})`;
  const folders = collection.folder.split('/').toReversed();
  const telling = folders.find(
    (part) => !isLanguage(part) && same.some(({ folder }) => !folder.split('/').includes(part)),
  );
  return telling === undefined || telling === '' ? label : `${label} (${telling})`;
}

function labelOf({ folder, kind, paths }: Collection): string {
  if (kind === 'files' && paths[0] !== undefined) return inWords(nameOf(paths[0]).replace(/\.\w+$/, ''));
  let named = folder;
  while (named !== '' && isPlain(nameOf(named))) named = folderOf(named);
  if (named !== '') return inWords(nameOf(named));
  return { data: 'Data', files: 'Files', docs: 'Docs', pages: 'Pages', posts: 'Posts' }[kind ?? 'posts'];
}

/** A name that only says where files lie. */
function isPlain(name: string): boolean {
  return isLanguage(name) || /^(?:content|contents|src|source|public|app|site|website)$/i.test(name);
}

function inWords(name: string): string {
  const bare = name.replace(/^[_.]+|^\d{1,3}\./, '');
  const plain = bare.toLowerCase();
  const known = Object.hasOwn(words, plain) ? (words[plain] ?? plain) : bare.replace(/[-_]+/g, ' ');
  return known.slice(0, 1).toUpperCase() + known.slice(1);
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The name of the language whose folder it is; null when it is no language's. */
function languageIn(folder: string): string | null {
  const code = folder.split('/').find(isLanguage);
  if (code === undefined) return null;
  try {
    return names.of(code === 'cn' ? 'zh' : code.replace('_', '-')) ?? code;
  } catch {
    return code;
  }
}
