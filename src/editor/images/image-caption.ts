import type { Node as DocumentNode } from '@tiptap/pm/model';
import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection, type Transaction } from '@tiptap/pm/state';
import type { CaptionWay } from '../../site/blocks/caption-way';
import { newBlock } from '../../site/blocks/new-block';
import type { Syntax } from '../../site/site';
import { printFigure, readFigure } from '../../site/tags/figure';
import { readTag } from '../../site/tags/read-tag';
import { addArgument, printTag, removeArgument, setArgument, type Tag } from '../../site/tags/tag';
import { addImport } from '../site-blocks/add-import';
import { captionLine, hasRoomForLine, writeCaptionLine } from './caption-line';
import { titleImage } from './image-details';

/** The words under the image at a position as the site writes them, '' for none; null where they cannot be written there. */
export function captionOf(doc: DocumentNode, at: number, way: CaptionWay, syntax: Syntax): string | null {
  const image = doc.nodeAt(at);
  if (way.kind === 'title') return String(image?.attrs.title ?? '');
  if (way.kind === 'line') return captionLine(doc, at)?.words ?? (hasRoomForLine(doc, at) ? '' : null);
  const source = image && standsAlone(doc, at) ? sourceFor(way, image, '…', syntax) : null;
  return source === null ? null : '';
}

/**
 * Gives the image at a position a caption as the site writes it, in one step; '' takes a line or title away. False where the
 * site's way cannot hold the words: a block or a figure takes the place of an image that stands alone in its paragraph.
 */
export function captionImage(tr: Transaction, at: number, typed: string, way: CaptionWay, syntax: Syntax): boolean {
  const words = typed.replaceAll(/\s+/g, ' ').trim();
  closeHistory(tr);
  if (way.kind === 'title') return titleImage(tr, at, words);
  if (way.kind === 'line') return writeCaptionLine(tr, at, words, way.gap);
  return words === '' || writeSource(tr, at, words, way, syntax);
}

type SourceWay = Exclude<CaptionWay, { kind: 'line' | 'title' }>;

function writeSource(tr: Transaction, at: number, words: string, way: SourceWay, syntax: Syntax): boolean {
  const image = tr.doc.nodeAt(at);
  const { rawBlock } = tr.doc.type.schema.nodes;
  const source = image && standsAlone(tr.doc, at) ? sourceFor(way, image, words, syntax) : null;
  if (source === null || !rawBlock) return false;
  const $at = tr.doc.resolve(at);
  const kind = source.startsWith('{')
    ? 'templateTag'
    : source.startsWith(':')
      ? 'directive'
      : syntax.mdx
        ? 'jsx'
        : 'html';
  tr.replaceWith($at.before(), $at.after(), rawBlock.create({ raw: source, kind }));
  tr.setSelection(NodeSelection.create(tr.doc, $at.before()));
  if (syntax.mdx && way.kind === 'block')
    addImport(tr, way.block, (statement) => rawBlock.create({ raw: statement, kind: 'esm' }));
  return true;
}

/** Whether an image is all that its paragraph holds, without a link, which a block would lose. */
function standsAlone(doc: DocumentNode, at: number): boolean {
  const { parent } = doc.resolve(at);
  return parent.type.name === 'paragraph' && parent.childCount === 1 && parent.firstChild?.marks.length === 0;
}

function sourceFor(way: SourceWay, { attrs }: DocumentNode, words: string, syntax: Syntax): string | null {
  const [src, alt] = [String(attrs.src), String(attrs.alt ?? '')];
  return way.kind === 'figure' ? figureFor(way.model, src, alt, words) : blockFor(way, src, alt, words, syntax);
}

function blockFor(
  { block, ...names }: Extract<CaptionWay, { kind: 'block' }>,
  src: string,
  alt: string,
  words: string,
  syntax: Syntax,
): string | null {
  const values = new Map([
    [names.src, src],
    [names.caption, words],
    ...(names.alt === null ? [] : [[names.alt, alt] as const]),
  ]);
  const bare = newBlock(block, syntax, ({ name }) => values.get(name ?? '') ?? null);
  return [...values].reduce(
    (text: string | null, [name, value]) => (text === null ? null : withArgument(readTag(text, syntax), name, value)),
    bare,
  );
}

/** A figure as another one of the site is, without what was that image's alone. */
function figureFor(model: string, src: string, alt: string, words: string): string | null {
  const figure = readFigure(model);
  if (!figure) return null;
  let image: Tag | null = figure.image;
  for (const [index, { name }] of [...figure.image.arguments.entries()].toReversed())
    if (/^(?:width|height|style|title|id|srcset|sizes)$/i.test(name ?? ''))
      image = reread(image, removeArgument(image, index));
  for (const [name, value] of [
    ['src', src],
    ['alt', alt],
  ] as const)
    image = image && reread(image, withArgument(image, name, value));
  const source = image && printFigure({ ...figure, image, caption: words });
  return source !== null && readFigure(source)?.caption === words ? source : null;
}

function reread(tag: Tag, source: string | null): Tag {
  return (source === null ? null : tag.family.parse(source)) ?? tag;
}

/** The tag with this value, put there where it lacks it; null where it says anything else or cannot hold it. */
function withArgument(tag: Tag | null, name: string, value: string): string | null {
  const index = tag?.arguments.findIndex((argument) => argument.name === name) ?? -1;
  if (!tag) return null;
  if (index >= 0) return setArgument(tag, index, value);
  return value === '' && tag.delimiter !== '<' ? printTag(tag) : addArgument(tag, name, value);
}
