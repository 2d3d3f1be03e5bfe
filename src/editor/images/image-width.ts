import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { type ImageWidth, printWidth, readWidth, styleWithWidth, widthInStyle } from '../../site/blocks/image-width';
import type { WidthWay } from '../../site/blocks/width-way';
import type { Syntax } from '../../site/site';
import { attributeList } from '../../site/tags/attribute-list';
import { html } from '../../site/tags/html';
import { addArgument, printTag, removeArgument, setArgument, type Tag } from '../../site/tags/tag';
import { blockSource, imageLike, replaceBySource, standsAlone } from './image-source';

/** The width in an image's list of attributes, be it an attribute or in a style; null where none is given. */
export function widthOf(attributes: string): ImageWidth | null {
  const tag = attributes === '' ? null : attributeList.parse(attributes);
  return tag && (readWidth(valueOf(tag, 'width')) ?? widthInStyle(valueOf(tag, 'style')));
}

/** Whether the image at a position can be given a width as the site writes it. */
export function canResize(doc: DocumentNode, at: number, way: WidthWay | null, syntax: Syntax): boolean {
  const image = doc.nodeAt(at);
  const attributes = String(image?.attrs.attributes ?? '');
  if (attributes !== '') return attributeList.parse(attributes) !== null;
  if (!way || !image) return false;
  if (way.kind === 'list') return syntax.mdx !== true;
  return standsAlone(doc, at) && sourceFor(way, image, { size: 1, unit: '' }, syntax) !== null;
}

/**
 * Gives the image at a position a width, null for none, as the site writes it: in its list of attributes, whose rest stays as it
 * is, or in a block or element that takes its place. A height in pixels goes along in proportion. False where it cannot be written.
 */
export function resizeImage(
  tr: Transaction,
  at: number,
  width: ImageWidth | null,
  way: WidthWay | null,
  syntax: Syntax,
): boolean {
  const image = tr.doc.nodeAt(at);
  if (!image || !canResize(tr.doc, at, way, syntax)) return false;
  const attributes = String(image.attrs.attributes);
  if (attributes === '' && way?.kind !== 'list') {
    if (!width || !way) return true;
    const source = sourceFor(way, image, width, syntax);
    return source !== null && replaceBySource(tr, at, source, syntax, way.kind === 'block' ? way.block : null);
  }
  const list = listWith(attributes, width, way?.kind === 'list' ? way.model : '{width="1"}');
  if (list === null) return false;
  if (list !== attributes) tr.setNodeAttribute(at, 'attributes', list);
  return true;
}

/** A list of attributes with another width, or without one; '' for none at all, null where that cannot be written. */
function listWith(attributes: string, width: ImageWidth | null, model: string): string | null {
  const tag = attributeList.parse(attributes === '' ? model : attributes);
  if (!tag) return null;
  const inStyle = valueOf(tag, 'width') === '' && widthInStyle(valueOf(tag, 'style')) !== null;
  const was = readWidth(valueOf(tag, 'width'));
  const style = inStyle ? styleWithWidth(valueOf(tag, 'style'), width) : null;
  const written = width && printWidth(width);
  const sized =
    style === null ? withValue(tag, 'width', written, model) : withValue(tag, 'style', style || null, model);
  const list = sized && withValue(sized, 'height', heightFor(valueOf(tag, 'height'), was, width), model);
  return list && (list.arguments.length === 0 ? '' : printTag(list));
}

/** A height beside another width: in proportion where both are in pixels; else none, or the image would be out of shape. */
function heightFor(height: string, was: ImageWidth | null, width: ImageWidth | null): string | null {
  const old = readWidth(height);
  if (!old || !was || !width || [old, was, width].some(({ unit }) => unit === '%')) return null;
  return printWidth({ ...old, size: Math.max(1, Math.round((old.size * width.size) / was.size)) });
}

/** The list with an attribute's value, or without the attribute; one that is new is written as the model's is. */
function withValue(tag: Tag, name: string, value: string | null, model: string): Tag | null {
  const index = tag.arguments.findIndex((argument) => argument.name === name);
  const like = attributeList.parse(model)?.arguments[0] ?? null;
  if (index < 0 && value === null) return tag;
  const source =
    index < 0
      ? addArgument(tag, name, value ?? '', like)
      : value === null
        ? removeArgument(tag, index)
        : setArgument(tag, index, value);
  return source === null ? null : attributeList.parse(source);
}

function valueOf({ arguments: given }: Tag, name: string): string {
  return given.find((argument) => argument.name === name)?.value ?? '';
}

function sourceFor(
  way: Exclude<WidthWay, { kind: 'list' }>,
  { attrs }: DocumentNode,
  width: ImageWidth,
  syntax: Syntax,
): string | null {
  const [src, alt, title] = [String(attrs.src), String(attrs.alt ?? ''), String(attrs.title ?? '')];
  const wide = printWidth(width);
  if (way.kind === 'block') {
    if (title !== '' && way.title === null) return null;
    const values: [string | null, string][] = [
      [way.src, src],
      [way.alt, alt],
      [way.title, title],
      [way.width, wide],
    ];
    return blockSource(way.block, values, syntax);
  }
  const model = syntax.mdx ? null : html.parse(way.model);
  const image = model && imageLike(model, src, alt);
  const sized = image && html.parse(addArgument(image, 'width', wide) ?? '');
  const titled = sized && title !== '' ? html.parse(addArgument(sized, 'title', title) ?? '') : sized;
  return titled && printTag(titled).trim();
}
