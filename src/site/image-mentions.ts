import { readFile } from '../content/read-file';
import { isList, isMap, type Value, type ValuePath } from '../content/value';
import { mediaEndings } from './file-kind';

/** A place of a post that names an image, or another file for readers. */
export type ImageMention =
  /** In the text: where it begins in the whole file, and what the image's alternative text is there; null when nothing tells. */
  | { readonly kind: 'text'; readonly at: number; readonly reference: string; readonly alt: string | null }
  | { readonly kind: 'field'; readonly path: ValuePath; readonly reference: string };

const ending = `\\.(?:${mediaEndings})(?![\\w-])(?:[?#][^\\s"'()<>\`,\\]}]{0,200})?`;
/** A word that ends as such a file's name does, whatever the syntax around it; with spaces only between quotes or brackets. */
const named = new RegExp(
  `(?<=["'])[^"'\\n<>]{1,400}?${ending}(?=["'])|(?<=<)[^<>\\n]{1,400}?${ending}(?=>)|[^\\s"'()<>\`=,|[\\]{}]{1,400}?${ending}`,
  'gi',
);
const markdownImage = /!\[((?:\\.|[^\]\\]){0,500})\]\(\s*<?$/;
/** A bare file name between words is only a name, but in a tag, or where a reference is defined. */
const isNameOnly = /^[^/]+$/;
const mayRefer = /\{[%{][^\n]*$|<[^\n>]*$|(?:^|\n)[ \t]{0,3}\[[^\]\n]{1,300}\]:[ \t]*$|::[^\n]*$/;
const htmlImage = /<img\b[^>]{0,1000}>/gi;
const code = /^[ \t]{0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]{0,3}\1[`~]*[ \t]*$|(?![\s\S]))|(`+)[^`\n]+\2(?!`)/gm;

/** So much of a text is looked through. */
const longest = 1_000_000;

/** Every place of a post or a data file that names an image or another file for readers, in its fields and its text; what stands in code is left out. */
export function imageMentions({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): readonly ImageMention[] {
  const { frontmatter, body } = readFile(path, text);
  const start = text.length - body.length;
  const searched = body.slice(0, longest).replace(code, (block) => ' '.repeat(block.length));
  const htmlAlts = altsOfTags(searched);
  const inText = [...searched.matchAll(named)].flatMap(({ 0: reference, index }): readonly ImageMention[] => {
    const before = searched.slice(Math.max(0, index - 520), index);
    if (isNameOnly.test(reference) && /(?:^|\s)$/.test(before) && !mayRefer.test(before)) return [];
    const alt = markdownImage.exec(before)?.[1] ?? htmlAlts.find((tag) => index > tag.from && index < tag.to)?.alt;
    return [{ kind: 'text', at: start + index, reference, alt: alt?.replace(/\\([\\[\]])/g, '$1') ?? null }];
  });
  const isName = new RegExp(`^[^\\n]{1,400}${ending}$`, 'i');
  const inFields = textsIn(frontmatter?.values ?? {}, [])
    .filter(({ value }) => isName.test(value))
    .map(({ path, value }): ImageMention => ({ kind: 'field', path, reference: value }));
  return [...inFields, ...inText];
}

interface Tag {
  readonly from: number;
  readonly to: number;
  /** '' where there is no such attribute. */
  readonly alt: string;
}

function altsOfTags(body: string): readonly Tag[] {
  return [...body.matchAll(htmlImage)].map(({ 0: tag, index }) => {
    const [, quoted, single] = /\salt=(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
    return { from: index, to: index + tag.length, alt: quoted ?? single ?? '' };
  });
}

function textsIn(value: Value, path: ValuePath): readonly { readonly path: ValuePath; readonly value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (path.length > 6) return [];
  if (isList(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  return isMap(value) ? Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key])) : [];
}
