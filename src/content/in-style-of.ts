import { formatNamed } from './formats/index';
import type { Frontmatter } from './frontmatter';
import { sameValue } from './value';

/**
 * The frontmatter with the value of one key quoted, and its list written in brackets or line by line, as another post's
 * details have that key. Unchanged when they are of another format, or the value cannot be written so alone.
 */
export function inStyleOf(frontmatter: Frontmatter, key: string, like: Frontmatter): Frontmatter {
  const value = frontmatter.values[key];
  if (value === undefined || like.format !== frontmatter.format || !Object.hasOwn(like.values, key)) return frontmatter;
  const text = formatNamed(like.format)
    .create([[key, value]], like)
    .raw([key]);
  if (text === null || text.includes('\n') || text === frontmatter.raw([key])) return frontmatter;
  // A list of lines begins below its key: something short brings its place back beside it.
  const made = frontmatter.set([key], true)?.setRaw([key], text);
  return made && sameValue(made.values[key] ?? null, value) ? made : frontmatter;
}
