import { readReferences } from './character-references';
import { html } from './html';
import { printTag, type Tag } from './tag';

/** A figure in HTML that holds one image and at most one caption of plain words, or the image alone, cut into pieces that are its source again. */
export interface Figure {
  /** The figure's own tag; '' where there is none. */
  readonly before: string;
  readonly image: Tag;
  /** The words under the image; '' where there are none. */
  readonly caption: string;
  readonly captionTags: readonly [string, string] | null;
  readonly behindImage: string;
  readonly after: string;
}

const shape =
  /^(\s*<figure\b[^>]*>\s*)(<img\b(?:"[^"]*"|'[^']*'|[^<>"'])*>)(?:(\s*)(<figcaption\b[^>]*>\s*)([^<]*?)(\s*<\/figcaption>))?(\s*<\/figure>\s*)$/i;

const alone = /^\s*<img\b[^]*>\s*$/i;

/** The figure or lone image that a source is; null where it holds anything else, or an empty line, which would end it. */
export function readFigure(source: string): Figure | null {
  if (/\n\s*\n/.test(source.trim())) return null;
  const lone = alone.test(source) ? html.parse(source) : null;
  if (lone) return { before: '', image: lone, caption: '', captionTags: null, behindImage: '', after: '' };
  const [match, before = '', tag = '', behindImage = '', open, words = '', close = '', after = ''] =
    shape.exec(source) ?? [];
  const image = match === undefined ? null : html.parse(tag);
  if (!image) return null;
  const captionTags = open === undefined ? null : ([open, close] as const);
  return { before, image, caption: readReferences(words), captionTags, behindImage, after };
}

/** The source of a figure. Without words it has no caption; a new one stands as the image does. */
export function printFigure({ before, image, caption, captionTags, behindImage, after }: Figure): string {
  const [open, close] = captionTags ?? ['<figcaption>', '</figcaption>'];
  const gap = captionTags ? behindImage : (/\s*$/.exec(before)?.[0] ?? '');
  const words = caption.replaceAll(/&(?=(?:amp|quot|apos|lt|gt|#\d+|#x[\da-f]+);)/gi, '&amp;').replaceAll('<', '&lt;');
  return before + printTag(image) + (words === '' ? '' : gap + open + words + close) + after;
}
