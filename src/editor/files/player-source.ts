import type { LearntBlock, LearntParameter, SiteBlocks } from '../../site/blocks/learnt-block';
import { newBlock } from '../../site/blocks/new-block';
import { playedAs } from '../../site/file-kind';
import type { Syntax } from '../../site/site';
import type { AddedFile } from './add-file';

export interface PlayerSource {
  readonly source: string;
  /** The site's own block that plays it, which may have to be imported; null for HTML. */
  readonly block: LearntBlock | null;
}

/** What plays a recording: the block into which the site's posts put such files, else HTML where the page shows it; null where a link must do. */
export function playerSource(
  fileName: string,
  { src, player }: AddedFile,
  { blocks }: SiteBlocks,
  syntax: Syntax,
): PlayerSource | null {
  const kind = playedAs(fileName);
  if (kind === null) return null;
  for (const block of blocks) {
    const parameter =
      block.isPaired || block.isInline ? undefined : block.parameters.find((one) => plays(one, kind, src));
    if (!parameter) continue;
    const isIt = ({ name }: { readonly name: string | null }) => name === parameter.name;
    const source = newBlock(block, syntax, (argument) => (isIt(argument) ? src : null));
    if (source?.includes(src)) return { source, block };
  }
  // On two lines HTML is a block of its own; on one, it would lie between words. A component's element is one wherever it ends.
  return player === null ? null : { source: syntax.mdx ? player : player.replace('></', '>\n</'), block: null };
}

/** Whether all that it was ever given are such files, written as this one is: a bare name may be looked for in a folder of the theme. */
function plays({ values }: LearntParameter, kind: 'audio' | 'video', src: string): boolean {
  const form = (address: string) => /^(?:[^/]*\/)*/.exec(address)?.[0] ?? '';
  return values.length > 0 && values.every((value) => playedAs(value) === kind) && form(values[0] ?? '') === form(src);
}
