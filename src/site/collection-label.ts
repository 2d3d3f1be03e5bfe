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
};

/** What people call a collection: `_posts` is "Posts", `content/en/blog` "Blog"; one of two of the same name has its folder's too. */
export function collectionLabel(collection: Collection, all: readonly Collection[]): string {
  const label = labelOf(collection);
  const same = all.filter((other) => labelOf(other) === label);
  if (same.length < 2) return label;
  const folders = collection.folder.split('/');
  const telling = folders
    .toReversed()
    .find((part, at) => at > 0 && same.some((other) => !other.folder.split('/').includes(part)));
  return telling === undefined ? label : `${label} (${telling})`;
}

function labelOf({ folder, kind, paths }: Collection): string {
  if (kind === 'files' && paths[0] !== undefined) return inWords(nameOf(paths[0]).replace(/\.\w+$/, ''));
  let named = folder;
  while (named !== '' && isPlain(nameOf(named))) named = folderOf(named);
  return named === '' ? (kind === 'data' ? 'Data' : kind === 'docs' ? 'Docs' : 'Pages') : inWords(nameOf(named));
}

/** A name that only says where files lie. */
function isPlain(name: string): boolean {
  return isLanguage(name) || /^(?:content|contents|src|source|public|app)$/i.test(name);
}

function inWords(name: string): string {
  const plain = name.replace(/^[_.]+|^\d{1,3}\./, '').toLowerCase();
  const known = Object.hasOwn(words, plain)
    ? (words[plain] ?? plain)
    : name.replace(/^[_.]+|^\d{1,3}\./, '').replace(/[-_]+/g, ' ');
  return known.slice(0, 1).toUpperCase() + known.slice(1);
}
