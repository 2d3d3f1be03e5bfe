import { readFigure } from '../tags/figure';
import type { LearntBlock } from './learnt-block';

/** How a site's posts write the words under an image. */
export type CaptionWay =
  /** A line in italics under it: as a paragraph of its own, behind a hard line break, or on the next line of the image's own paragraph. */
  | { readonly kind: 'line'; readonly gap: Gap }
  /** One of the site's blocks, told by the names of its parameters. */
  | {
      readonly kind: 'block';
      readonly block: LearntBlock;
      readonly src: string;
      readonly caption: string;
      readonly alt: string | null;
    }
  /** A figure in HTML, as one of the posts has it. */
  | { readonly kind: 'figure'; readonly model: string }
  /** The image's title in Markdown, which the site's theme puts under it. */
  | { readonly kind: 'title' };

export type Gap = 'paragraph' | 'break' | 'line';

/** What posts were met with. */
export interface MetCaptions {
  readonly lines: Gap[];
  /** The figures in HTML that hold a caption. */
  readonly figures: string[];
  /** The theme shows an image's title under it. */
  showsTitles: boolean;
}

const line =
  /(?:^\s*|\n[ \t]*\n)!\[[^\]\n]{0,300}\]\([^()\n]{1,500}\)( {2,}|\\)?[ ]?\n([ \t]*\n+)?([*_])(?![*_\s])[^*_\n]{1,300}\3[ \t]*(?=\n\s*\n|\s*$)/g;
const figure = /^<figure\b[^>]{0,300}>(?:(?!\n\s*\n)[^]){1,2000}?<\/figure>[ \t]*$/gim;
const fence = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)??[ \t>]*\1[`~]*[ \t]*(?=\n|$)/gm;
/** So much of a body is looked at. */
const longest = 200_000;
/** What is met less often may be chance. */
const least = 2;
/** Figures that are remembered. */
const most = 200;

/** Adds what a body's images have under them; `isMdx` leaves its elements to the site's components. */
export function meetCaptions(met: MetCaptions, body: string, isMdx: boolean): void {
  const words = body.slice(0, longest).replaceAll('\r\n', '\n').replaceAll(fence, '');
  for (const [, end, blank] of words.matchAll(line)) met.lines.push(blank ? 'paragraph' : end ? 'break' : 'line');
  if (isMdx || met.figures.length >= most) return;
  for (const [source] of words.matchAll(figure))
    if (readFigure(source.trim())?.caption) met.figures.push(source.trim());
}

const hook = /^(?:(?:themes\/[^/]+\/)?layouts\/_(?:default\/_)?markup\/render-image\.html)$/;

/** Of a site's files, seen from its folder, those that say how its theme shows images. */
export function mayShowTitles(path: string): boolean {
  return hook.test(path);
}

/** Whether a theme's file or a configuration puts the titles of images under them: Hugo's hook, and plug-ins of Gatsby and markdown-it. */
export function showsTitles(text: string): boolean {
  const isHook = /<figcaption/i.test(text) && /\.Title\b/.test(text);
  return isHook || /\bshowCaptions['"]?\s*:\s*(?:true|\[\s*['"]title)|markdown-it-image-figures/.test(text);
}

/** The commonest way, of lines by their gap, of figures and of blocks; the title where the theme shows it and posts have no way of their own; else null. */
export function captionWay(
  { lines, figures, showsTitles }: MetCaptions,
  blocks: readonly LearntBlock[],
): CaptionWay | null {
  const gaps = (['paragraph', 'break', 'line'] as const).map((gap) => ({
    uses: lines.filter((one) => one === gap).length,
    way: { kind: 'line', gap } as const,
  }));
  const [model = ''] = figures.toSorted((one, other) => one.length - other.length);
  const html = { uses: figures.length, way: { kind: 'figure', model } as const };
  const [best] = [...gaps, html, ...blocks.flatMap(asFigure)].toSorted((one, other) => other.uses - one.uses);
  if (best && best.uses >= least) return best.way;
  return showsTitles ? { kind: 'title' } : null;
}

function asFigure(block: LearntBlock): readonly { readonly uses: number; readonly way: CaptionWay }[] {
  if (block.isPaired || block.isInline) return [];
  const named = (names: RegExp) => block.parameters.find(({ name }) => name !== null && names.test(name));
  const src = named(/^(?:src|image|img|file|path|url)$/i);
  const caption = named(/^caption$/i);
  if (!src?.name || src.kind !== 'image' || !caption?.name || caption.literal !== 'text') return [];
  const alt = named(/^alt$/i)?.name ?? null;
  return [{ uses: caption.uses, way: { kind: 'block', block, src: src.name, caption: caption.name, alt } }];
}
