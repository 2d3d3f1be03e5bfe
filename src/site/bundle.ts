import { extensionOf, folderOf, nameOf } from '../lib/path';

/** Whether a file is the page of a folder of its own: `slug/index.md`, `slug/2024-03-05-index.md`, `slug/+page.md`, `slug/page.mdx`. */
export function isBundle(path: string): boolean {
  return (
    /^(?:\d{4}-\d\d-\d\d-)?(?:(?:index|_index|\+page)\.\w+|page\.mdx)$/.test(nameOf(path)) && folderOf(path) !== ''
  );
}

/** A file that shares its folder as the page of a folder of its own: `posts/a.md` gives `posts/a/index.md`. */
export function asBundle(path: string): string {
  const extension = extensionOf(path);
  return `${path.slice(0, -extension.length || undefined)}/index${extension}`;
}
