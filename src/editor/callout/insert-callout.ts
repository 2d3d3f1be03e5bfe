import type { Editor } from '@tiptap/core';
import type { LearntBlock, SiteBlocks } from '../../site/blocks/learnt-block';
import type { Syntax } from '../../site/site';
import { insertBlock } from '../insertion/insert-block';
import { calloutLine, readContainer, withTitle } from '../../site/tags/callout-line';
import { placeContainer } from './place-container';

/** Generators that have such containers by themselves. */
const withContainers: readonly string[] = ['docusaurus', 'vitepress'];

/** What sites call a shortcode or a component of their own that is a callout. */
const callouts = /^(?:call-?out|notice|alert|admonition|aside|note|tip|info(?:box)?|hint|warning|caution|danger)$/i;

export interface NewCallout {
  readonly editor: Editor;
  readonly siteBlocks: SiteBlocks;
  readonly syntax: Syntax;
}

/**
 * Puts an empty note at the caret, in the form that the site has: the one that its posts are written with, or that its
 * generator brings, else a quote as GitHub has it. Resolves when it stands there, with the caret in its words.
 */
export async function insertCallout({ editor, siteBlocks, syntax }: NewCallout): Promise<void> {
  const { generator, blocks, hasAlerts } = siteBlocks;
  const container = syntax.directives ? blocks.find(isContainer) : undefined;
  const own = hasAlerts || syntax.admonitions ? undefined : blocks.find((block) => isOwn(block, syntax));
  if (container) insertContainer(editor, container);
  else if (own) (await import('../site-blocks/insert-site-block')).insertSiteBlock(editor, own, syntax, true);
  else if (!hasAlerts && withContainers.includes(generator)) insertContainer(editor, null);
  else {
    const { schema } = editor;
    const alert = calloutLine('note', '', syntax.admonitions === true && !hasAlerts);
    insertBlock(editor, schema.node('blockquote', { alert }, schema.node('paragraph')));
  }
}

function isContainer({ delimiter, name }: LearntBlock): boolean {
  return readContainer(delimiter + name) !== null;
}

function isOwn({ delimiter, name, isPaired, isMdx }: LearntBlock, syntax: Syntax): boolean {
  if (!isPaired || !callouts.test(name)) return false;
  return delimiter === '<' ? syntax.mdx === true || !isMdx : delimiter.startsWith('{') && syntax.templateTags;
}

/** A container like one of the posts', without its title. */
function insertContainer({ state, view }: Editor, model: LearntBlock | null): void {
  const [first = ''] = (model?.model ?? '').split('\n');
  const open = readContainer(first) ? withTitle(first, '') : ':::note';
  view.dispatch(placeContainer(state.tr, open, model?.closing || ':::').scrollIntoView());
  view.focus();
}
