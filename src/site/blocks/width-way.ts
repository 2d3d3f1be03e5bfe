import { attributeList } from '../tags/attribute-list';
import { html } from '../tags/html';
import { removeArgument, type Tag } from '../tags/tag';
import { type ImageWidth, readWidth } from './image-width';
import type { LearntBlock } from './learnt-block';

/** How a site's posts say how wide an image is, and what new widths are counted in. */
export type WidthWay = { readonly unit: ImageWidth['unit'] } & (
  | {
      readonly kind: 'list';
      /** A list of attributes with nothing but a width, as the site writes it. */
      readonly model: string;
    }
  /** One of the site's blocks, told by the names of its parameters. */
  | {
      readonly kind: 'block';
      readonly block: LearntBlock;
      readonly src: string;
      readonly width: string;
      readonly alt: string | null;
      readonly title: string | null;
    }
  /** An image in HTML, as one of the posts has it. */
  | { readonly kind: 'html'; readonly model: string }
);

/** What posts were met with. */
export interface MetWidths {
  /** Lists of attributes behind images that have a width. */
  readonly lists: Tag[];
  /** Images in HTML, alone on their line, that have one. */
  readonly images: Tag[];
  /** The site's Markdown reads such lists. */
  hasLists: boolean;
  /** It does not, though its generator does by itself. */
  isOtherMarkdown: boolean;
}

const list = /!\[[^\]\n]{0,300}\]\([^()\n]{1,500}\)(\{[^{}\n]{1,300}\})/g;
const image = /^<img\b(?:"[^"\n]*"|'[^'\n]*'|[^<>"'\n]){1,1000}>[ \t]*$/gim;
const fence = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)??[ \t>]*\1[`~]*[ \t]*(?=\n|$)/gm;
/** So much of a body is looked at. */
const longest = 200_000;
/** What is met less often may be chance. */
const least = 2;
/** Widths that are remembered, of each kind. */
const most = 200;

/** Adds how a body's images are given their widths; `isMdx` leaves its elements to the site's components, and its braces to programs. */
export function meetWidths(met: MetWidths, body: string, isMdx: boolean): void {
  if (isMdx) return;
  const words = body.slice(0, longest).replaceAll('\r\n', '\n').replaceAll(fence, '');
  const take = (found: Tag[], family: typeof html, source = '') => {
    const tag = found.length < most ? family.parse(source) : null;
    if (tag && widthIn(tag)) found.push(tag);
  };
  for (const [, source] of words.matchAll(list)) take(met.lists, attributeList, source);
  for (const [source] of words.matchAll(image)) take(met.images, html, source);
}

/** Generators whose Markdown has lists of attributes by itself. */
const listed = ['vitepress', 'nuxt', 'pelican'];
const plugins =
  /\b(?:markdown-it-attrs|markdown-it-attribute\w*|remark-attr|remark-attributes)\b|^\s*-\s*["']?(?:markdown\.extensions\.)?(?:attr_list|extra)\b|\bmarkdown_extensions\.(?:attr_list|extra)\b/;

/** Takes in what a configuration's text says of lists of attributes; what is commented out says nothing. */
export function meetWidthConfig(met: MetWidths, config: string): void {
  const lines = config.slice(0, longest).split('\n');
  met.hasLists ||= lines.some((line) => !/^\s*(?:#|\/\/|\*|\/\*)/.test(line) && plugins.test(line));
  met.isOtherMarkdown ||= /^markdown:\s*["']?(?!kramdown)\w/im.test(config);
}

/** What a learner knows of a site beforehand. */
interface Knowledge {
  readonly generator: string;
  readonly syntax: { readonly kramdown: boolean };
}

/**
 * The way of a site: lists of attributes where its posts or its Markdown have them, for the image stays one; else the commonest of
 * its blocks and of HTML; null where nothing is known.
 */
export function widthWay(
  met: MetWidths,
  { generator, syntax }: Knowledge,
  blocks: readonly LearntBlock[],
): WidthWay | null {
  const isKramdown = syntax.kramdown && !met.isOtherMarkdown;
  const lists = met.lists.filter(({ head }) => !syntax.kramdown || head === '{:');
  if (lists.length > 0 || met.hasLists || isKramdown || listed.includes(generator)) {
    const model =
      modelOf(lists) ?? (syntax.kramdown ? '{: width="1"}' : generator === 'mkdocs' ? '{ width="1" }' : '{width="1"}');
    return { kind: 'list', model, unit: unitOf([...lists, ...met.images].map(widthIn)) };
  }
  const image = {
    uses: met.images.length,
    way: { kind: 'html', model: modelImage(met.images), unit: unitOf(met.images.map(widthIn)) } as const,
  };
  const [best] = [image, ...blocks.flatMap((block) => asSized(block, generator))].toSorted(
    (one, other) => other.uses - one.uses,
  );
  return best && best.uses >= least ? best.way : null;
}

/** The shortest list without all but its width. */
function modelOf(lists: readonly Tag[]): string | null {
  const bare = lists.flatMap((tag) => {
    const kept = tag.arguments.reduceRight<Tag | null>((left, { name }, index) => {
      const source = name === 'width' || !left ? null : removeArgument(left, index);
      return source === null ? left : (left?.family.parse(source) ?? null);
    }, tag);
    return kept?.arguments.length === 1 && kept.arguments[0]?.name === 'width' ? [kept] : [];
  });
  const sources = bare.map(({ head, arguments: [width], tail }) =>
    width ? head + width.before + width.key + width.written + tail : '',
  );
  return sources.toSorted((one, other) => one.length - other.length)[0] ?? null;
}

/** The commonest of the shortest. */
function modelImage(images: readonly Tag[]): string {
  const [model] = images.toSorted((one, other) => one.arguments.length - other.arguments.length);
  return model
    ? model.head + model.arguments.map(({ before, key, written }) => before + key + written).join('') + model.tail
    : '';
}

function widthIn({ arguments: given }: Tag): ImageWidth | null {
  return readWidth(given.find(({ name }) => name === 'width')?.value ?? '');
}

function unitOf(widths: readonly (ImageWidth | null)[]): ImageWidth['unit'] {
  const count = (wanted: ImageWidth['unit']) => widths.filter((width) => width?.unit === wanted).length;
  const [best] = (['', 'px', '%'] as const).toSorted((one, other) => count(other) - count(one));
  return best ?? '';
}

function asSized(block: LearntBlock, generator: string): readonly { readonly uses: number; readonly way: WidthWay }[] {
  if (block.isPaired || block.isInline) return [];
  const named = (names: RegExp) => block.parameters.find(({ name }) => name !== null && names.test(name));
  const src = named(/^(?:src|image|img|file|path|url)$/i);
  const width = named(/^width$/i);
  // https://gohugo.io/shortcodes/figure/
  const isFigure = generator === 'hugo' && block.name === 'figure' && block.delimiter.startsWith('{{');
  if (!src?.name || src.kind !== 'image' || (!width?.name && !isFigure) || width?.literal === 'code') return [];
  return [
    {
      // What Hugo has by itself need not be met often.
      uses: isFigure ? Math.max(least, block.uses) : (width?.uses ?? 0),
      way: {
        kind: 'block',
        block,
        src: src.name,
        width: width?.name ?? 'width',
        alt: named(/^alt$/i)?.name ?? (isFigure ? 'alt' : null),
        title: named(/^title$/i)?.name ?? null,
        unit: unitOf((width?.values ?? []).map(readWidth)),
      },
    },
  ];
}
