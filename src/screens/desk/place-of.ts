import { BookOpen, Braces, FileText, Newspaper, type LucideIcon } from 'lucide-react';
import { collectionKey } from '../../site/collection-of';
import type { Collection } from '../../site/site';
import type { Place } from '../address';

/** Where a collection's posts are shown; the main one's place is the site's own. `main` is null where there is none. */
export function placeOf(repository: string, collection: Collection, main: Collection | null): Place {
  return collection === main
    ? { kind: 'posts', repository }
    : { kind: 'posts', repository, collection: collectionKey(collection) };
}

const icons: Readonly<Record<NonNullable<Collection['kind']>, LucideIcon>> = {
  posts: Newspaper,
  pages: FileText,
  docs: BookOpen,
  data: Braces,
  files: Braces,
};

/** The sign of what a collection holds. */
export function iconOf({ kind }: Collection): LucideIcon {
  return icons[kind ?? 'posts'];
}
