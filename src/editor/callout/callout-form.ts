import type { LearntBlock, SiteBlocks } from '../../site/blocks/learnt-block';
import type { Syntax } from '../../site/site';
import { calloutLine, readContainer, withTitle } from '../../site/tags/callout-line';

/** How a site writes a new note: a quote or one of MkDocs' by its line, a container by its first and last, a block of its own. */
export type CalloutForm =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'container'; readonly first: string; readonly last: string }
  | { readonly kind: 'own'; readonly block: LearntBlock };

/** Generators that have such containers by themselves. */
const withContainers: readonly string[] = ['docusaurus', 'vitepress'];

/** What sites call a shortcode or a component of their own that is a callout. */
const callouts = /^(?:call-?out|notice|alert|admonition|aside|note|tip|info(?:box)?|hint|warning|caution|danger)$/i;

/** The form that the posts are written with, or that the generator brings; else a quote as GitHub has it. */
export function calloutForm({ generator, blocks, hasAlerts }: SiteBlocks, syntax: Syntax): CalloutForm {
  const container = syntax.directives ? blocks.find(isContainer) : undefined;
  if (container) return containerLike(container);
  const own = hasAlerts || syntax.admonitions ? undefined : blocks.find((block) => isOwn(block, syntax));
  if (own) return { kind: 'own', block: own };
  if (!hasAlerts && withContainers.includes(generator)) return { kind: 'container', first: ':::note', last: ':::' };
  return { kind: 'line', line: calloutLine('note', '', syntax.admonitions === true && !hasAlerts) };
}

function isContainer({ delimiter, name }: LearntBlock): boolean {
  return readContainer(delimiter + name) !== null;
}

function isOwn({ delimiter, name, isPaired, isMdx }: LearntBlock, syntax: Syntax): boolean {
  if (!isPaired || !callouts.test(name)) return false;
  return delimiter === '<' ? syntax.mdx === true || !isMdx : delimiter.startsWith('{') && syntax.templateTags;
}

/** A container like one of the posts', without its title. */
function containerLike({ model, closing }: LearntBlock): CalloutForm {
  const [line = ''] = model.split('\n');
  return { kind: 'container', first: readContainer(line) ? withTitle(line, '') : ':::note', last: closing || ':::' };
}
