import { boolean } from './boolean/boolean';
import { choice } from './choice/choice';
import { colour } from './colour/colour';
import { date } from './date/date';
import type { AnyField } from './field';
import { file } from './file/file';
import { hidden } from './hidden/hidden';
import { image } from './image/image';
import { link } from './link/link';
import { list } from './list/list';
import { longText } from './long-text/long-text';
import { markdown } from './markdown/markdown';
import { number } from './number/number';
import { object } from './object/object';
import { raw } from './raw/raw';
import { relation } from './relation/relation';
import { slug } from './slug/slug';
import { tags } from './tags/tags';
import { text } from './text/text';

/** Every kind of field; `raw` refuses nothing. To add one: a folder and a line here. */
export const fields: readonly AnyField[] = [
  text,
  longText,
  markdown,
  choice,
  date,
  boolean,
  number,
  tags,
  list,
  object,
  image,
  file,
  link,
  slug,
  colour,
  relation,
  hidden,
  raw,
];

/** The field of a kind, or `raw` for a kind that Galley does not know. */
export function fieldNamed(kind: string): AnyField {
  return fields.find((field) => field.kind === kind) ?? raw;
}
