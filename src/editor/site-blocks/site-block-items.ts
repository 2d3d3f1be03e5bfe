import { Blocks, SeparatorHorizontal } from 'lucide-react';
import { askFor } from '../../design/late/late-desk';
import { blockWords } from '../../site/blocks/block-words';
import type { LearntBlock, SiteBlocks } from '../../site/blocks/learnt-block';
import type { Syntax } from '../../site/site';
import type { InsertableBlock } from '../insertion/insertable-block';
import type { NewGallery } from './insert-image-gallery';
import { parameterLabel } from './parameter-label';
import { galleryInsert, siteInsert } from './site-insert';

/** So many are offered, the most used ones. */
const most = 24;

/** What the menu of blocks offers of a site's own: those that a file of this syntax can hold, the most used first. */
export function siteBlockItems({ blocks, excerptMark }: SiteBlocks, syntax: Syntax): readonly InsertableBlock[] {
  const fitting = blocks.filter((block) => fits(block, syntax)).slice(0, most);
  // What inserts them is on this device by the time that one is chosen.
  if (fitting.length > 0 || excerptMark !== null) void siteInsert.fetch();
  const marks =
    excerptMark !== null && (syntax.mdx || excerptMark.startsWith('<')) ? [excerptItem(excerptMark, syntax)] : [];
  return [...fitting.map((block) => itemOf(block, syntax)), ...marks];
}

function itemOf(block: LearntBlock, syntax: Syntax): InsertableBlock {
  const name = blockWords(block.name);
  const named = block.parameters.filter((parameter) => parameter.name !== null).slice(0, 4);
  return {
    name: `site ${block.delimiter} ${block.name}`,
    group: 'site',
    icon: Blocks,
    words: ({ siteBlocks }) => {
      const labels = named.map((one) =>
        parameterLabel({ ...one, value: one.values[0] ?? '', block: block.name }, siteBlocks),
      );
      const about = labels.join(', ').toLowerCase();
      return {
        name,
        about: about === '' ? siteBlocks.about : about.slice(0, 1).toUpperCase() + about.slice(1),
        also: block.name,
      };
    },
    ...(block.isInline && { isInline: true }),
    insert: async ({ editor }) => (await askFor(siteInsert))?.insertSiteBlock(editor, block, syntax),
  };
}

function excerptItem(mark: string, syntax: Syntax): InsertableBlock {
  return {
    name: 'excerpt mark',
    group: 'site',
    icon: SeparatorHorizontal,
    words: ({ siteBlocks: { readMore, readMoreAbout, readMoreAlso } }) => ({
      name: readMore,
      about: readMoreAbout,
      also: readMoreAlso,
    }),
    insert: async ({ editor }) =>
      (await askFor(siteInsert))?.insertSource(editor, { source: mark, closing: null, syntax, hasFields: false }),
  };
}

/** The block that the site's posts put several images into; undefined where they have none. */
export function galleryOf({ blocks }: SiteBlocks, syntax: Syntax): LearntBlock | undefined {
  return blocks.find((block) => block.holdsImages && fits(block, syntax));
}

/** Puts images into a new gallery at the caret, as the site's posts write it. */
export async function insertGallery(gallery: NewGallery): Promise<void> {
  await (
    await askFor(galleryInsert)
  )?.(gallery);
}

function fits({ delimiter, name, isMdx }: LearntBlock, syntax: Syntax): boolean {
  if (delimiter.startsWith('{')) return syntax.templateTags;
  if (delimiter.startsWith(':')) return syntax.directives;
  return syntax.mdx === true || !isMdx || name.includes('-');
}
