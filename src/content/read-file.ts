import { formatNamed } from './formats/index';
import type { FormatName } from './frontmatter';
import { isOtherMarkup } from './other-markup';
import type { PostFile } from './post-file';
import { readPostFile } from './read-post-file';

/**
 * A file that is edited whole: data from its first character to its last, with no text below and no title of its own, or text
 * in another markup.
 */
export function isDataFile(path: string): boolean {
  return /\.(?:ya?ml|toml|json)$/i.test(path) || isOtherMarkup(path);
}

/**
 * Splits a file as its name says: a post by `readPostFile`. A data file that is a map is all details, without fences and
 * with nothing below; any other (a list, broken, too long) is all body, as text, and so
 * is a post in another markup. Never throws.
 */
export function readFile(path: string, text: string): PostFile {
  if (isOtherMarkup(path)) return allText(text);
  if (!isDataFile(path)) return readPostFile(text);
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const frontmatter = readData(path, text.slice(mark.length));
  const isMap = frontmatter.problems.length === 0 && frontmatter.keys.length > 0 && !holdsSeveral(path, text);
  return isMap ? { mark, frontmatter, body: '', problems: [] } : allText(text);
}

/** A file of which nothing is told apart. */
export function allText(text: string): PostFile {
  return { mark: '', frontmatter: null, body: text, problems: [] };
}

/** A data file's text as details. */
export function readData(path: string, source: string) {
  return formatNamed(formatByName(path)).read({ open: '', source, close: '' });
}

/** YAML may hold several documents, of which only the first would be shown. */
function holdsSeveral(path: string, text: string): boolean {
  if (formatByName(path) !== 'yaml') return false;
  return /^(?:---|\.\.\.)(?=\s|$)/m.test(text.replace(/^\ufeff?(?:[ \t]*(?:[#%].*)?\r?\n)*---(?=\s)/, ''));
}

function formatByName(path: string): FormatName {
  const end = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return end === 'toml' || end === 'json' ? end : 'yaml';
}
