import { type Import, importAt } from './imports';
import type { CaptionWay } from './caption-way';
import type { WidthWay } from './width-way';

/** A shortcode, component, template tag or directive that the posts of a site use. */
export interface LearntBlock {
  readonly delimiter: string;
  readonly name: string;
  /** It opens and closes around text. */
  readonly isPaired: boolean;
  /** What closes it, when it is paired. */
  readonly closing: string;
  /** Nothing but Markdown's images stands in it, more than one: a gallery. */
  readonly holdsImages: boolean;
  /** It was met in MDX alone. */
  readonly isMdx: boolean;
  /** It mostly stands between words. */
  readonly isInline: boolean;
  /** How MDX posts bring it in; null where none has to. */
  readonly imported: Import | null;
  /** How often it was met. */
  readonly uses: number;
  readonly parameters: readonly LearntParameter[];
  /** A use of it with the commonest set of parameters, as it is written. */
  readonly model: string;
}

/** What the uses of a block tell of one of its parameters. */
export interface LearntParameter {
  /** Null for one that is told by its place among the others that have no name. */
  readonly name: string | null;
  readonly place: number;
  readonly uses: number;
  readonly kind: 'text' | 'number' | 'boolean' | 'choice' | 'image' | 'address';
  /** The different values, the commonest first; a few. */
  readonly values: readonly string[];
  /** How one was written, as a pattern for others. */
  readonly written: string;
  readonly key: string;
  readonly literal: 'text' | 'number' | 'boolean' | 'code';
}

/** What a site's posts are built of beside Markdown. */
export interface SiteBlocks {
  /** The site's generator, which may bring blocks of its own. */
  readonly generator: string;
  /** The most used first. */
  readonly blocks: readonly LearntBlock[];
  /** The mark behind a post's opening lines, as the posts write it, or else as the generator does: `<!--more-->`; null where neither is known. */
  readonly excerptMark: string | null;
  /** A post has a formula, or the site's configuration names what draws them. */
  readonly hasMath: boolean;
  /** A post has a callout as GitHub writes it. */
  readonly hasAlerts: boolean;
  /** A post has HTML on lines of its own. */
  readonly hasHtml: boolean;
  /** How posts write the words under an image; null where they do not. */
  readonly caption: CaptionWay | null;
  /** How posts say how wide an image is; null where they cannot. */
  readonly width: WidthWay | null;
}

/** Nothing is known yet. */
export const noBlocks: SiteBlocks = {
  generator: 'plain',
  blocks: [],
  excerptMark: null,
  hasMath: false,
  hasAlerts: false,
  hasHtml: false,
  caption: null,
  width: null,
};

/** The same for a post at a path: what blocks are brought in by leads to the same files from there. */
export function blocksAt(site: SiteBlocks, path: string): SiteBlocks {
  if (site.blocks.every(({ imported }) => imported === null)) return site;
  const at = (block: LearntBlock) => ({ ...block, imported: block.imported && importAt(block.imported, path) });
  const { caption, width } = site;
  return {
    ...site,
    blocks: site.blocks.map(at),
    caption: caption?.kind === 'block' ? { ...caption, block: at(caption.block) } : caption,
    width: width?.kind === 'block' ? { ...width, block: at(width.block) } : width,
  };
}

/** The parameter of a block that an argument is: by its name, or by its place among those without one. */
export function parameterOf<Parameter extends Pick<LearntParameter, 'name' | 'place'>>(
  parameters: readonly Parameter[],
  name: string | null,
  place: number,
): Parameter | undefined {
  return parameters.find((one) => one.name === name && (name !== null || one.place === place));
}
