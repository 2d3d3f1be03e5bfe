import { readPostFile } from '../content/read-post-file';
import { isList, isMap, type Value } from '../content/value';

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i;
const references =
  /!\[[^\]]{0,300}\]\(\s*<?([^)\s>]+)|<img[^>]{0,500}?\ssrc=["']?([^"'\s>]+)|\ssrc="([^"\s]{1,500})"/gi;

/** The images that a post refers to, in its text and its fields, as it writes them. */
export function imagesIn(text: string): readonly string[] {
  const { frontmatter, body } = readPostFile(text);
  const inBody = [...body.slice(0, 200_000).matchAll(references)].map(([, ...groups]) => groups.find(Boolean) ?? '');
  return [...inBody, ...textsIn(frontmatter?.values ?? {}, 0)].filter(
    (reference) => picture.test(reference) && !/\s/.test(reference) && reference.length < 500,
  );
}

function textsIn(value: Value, depth: number): readonly string[] {
  if (typeof value === 'string') return [value];
  if (depth > 3) return [];
  if (isList(value)) return value.slice(0, 50).flatMap((item) => textsIn(item, depth + 1));
  return isMap(value) ? Object.values(value).flatMap((item) => textsIn(item, depth + 1)) : [];
}
