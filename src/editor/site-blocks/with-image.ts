import type { DeskMessages } from '../../i18n/desk-text';
import type { LearntBlock } from '../../site/blocks/learnt-block';
import type { Tag } from '../../site/tags/tag';
import type { ReferredImage } from '../images/image-desk';
import { type TagField, tagFields } from './tag-fields';

/**
 * The source of a tag with another image in the field of this key; what is known of the image goes into the parameter that
 * describes it, where that is empty. Null where the image cannot be written.
 */
export function withImage(
  tag: Tag,
  learnt: LearntBlock | undefined,
  words: DeskMessages['siteBlocks'],
  key: string,
  { src, alt }: ReferredImage,
): string | null {
  const field = tagFields(tag, learnt, words).find((one) => one.key === key);
  const source = field?.change(src) ?? null;
  const changed = source === null ? null : tag.family.parse(source);
  if (!changed || alt === '') return source;
  const described = descriptionOf(key, tagFields(changed, learnt, words));
  return (described?.value === '' ? described.change(alt) : null) ?? source;
}

/** The field that describes an image in words: `alt`, and of several images the one that has its name, `coverAlt`, `alt2` of `src2`. */
function descriptionOf(key: string, fields: readonly TagField[]): TagField | undefined {
  const name = plain(key);
  const number = /\d*$/.exec(name)?.[0] ?? '';
  const isOnly = fields.filter(({ kind }) => kind === 'image').length < 2;
  const own = [`${name}alt`, `${name}alttext`, `alt${name}`, ...(number === '' ? [] : [`alt${number}`])];
  const wanted = isOnly ? [...own, 'alt', 'alttext', 'imgalt', 'imagealt'] : own;
  return fields.find(({ key: other, kind }) => kind === 'text' && wanted.includes(plain(other)));
}

function plain(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_.:-]+/g, '');
}
