import type { PostFile } from './post-file';
import { readPostFile } from './read-post-file';

/** A file that is data from its first character to its last: it has no text below, and no title of its own. */
export function isDataFile(path: string): boolean {
  return /\.(?:ya?ml|toml|json)$/i.test(path);
}

/** Splits a file as its name says: a post by `readPostFile`; all of a data file is its body. Never throws. */
export function readFile(path: string, text: string): PostFile {
  return isDataFile(path) ? { mark: '', frontmatter: null, body: text, problems: [] } : readPostFile(text);
}
