import type { Node as DocumentNode } from '@tiptap/pm/model';
import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import type { CaptionWay } from '../../site/blocks/caption-way';
import type { Syntax } from '../../site/site';
import { printFigure, readFigure } from '../../site/tags/figure';
import { captionLine, hasRoomForLine, writeCaptionLine } from './caption-line';
import { titleImage } from './image-details';
import { blockSource, imageLike, replaceBySource, standsAlone } from './image-source';

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
  const source = image && standsAlone(tr.doc, at) ? sourceFor(way, image, words, syntax) : null;
  return source !== null && replaceBySource(tr, at, source, syntax, way.kind === 'block' ? way.block : null);
}

function sourceFor(way: SourceWay, { attrs }: DocumentNode, words: string, syntax: Syntax): string | null {
  const [src, alt] = [String(attrs.src), String(attrs.alt ?? '')];
  if (way.kind === 'figure') return figureFor(way.model, src, alt, words);
  const values: [string | null, string][] = [
    [way.src, src],
    [way.caption, words],
    [way.alt, alt],
  ];
  return blockSource(way.block, values, syntax);
}

/** A figure as another one of the site is, without what was that image's alone. */
function figureFor(model: string, src: string, alt: string, words: string): string | null {
  const figure = readFigure(model);
  const image = figure && imageLike(figure.image, src, alt);
  const source = image && printFigure({ ...figure, image, caption: words });
  return source !== null && readFigure(source)?.caption === words ? source : null;
}
