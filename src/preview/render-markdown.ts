import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Root as MarkdownRoot } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import type { Syntax } from '../site/site';
import { admonitionsAsContainers, containersApart, drawCallouts } from './callouts';
import { sizeImages } from './image-lists';
import { safeElements, siteTagElement } from './safe-elements';
import { siteTags, siteTagsFromMarkdown, type SiteTag } from './site-tags';

export type Rendered = { readonly kind: 'rendered'; readonly tree: Root } | { readonly kind: 'too-hard' };

/** Words that are not the post's own: over its notes, and what callouts are called by their kinds, without which they stay quotes. */
interface Labels {
  readonly footnotes: string;
  readonly callouts?: Readonly<Record<string, string>>;
}

/** More nodes or deeper nesting than this is not drawn: the parsers recurse. */
const deepest = 200;

/**
 * A post's body as safe HTML elements: GFM, footnotes, math as its source, callouts, raw HTML sanitised, the site's own tags as
 * `galley-tag` elements that hold their source. Never throws.
 */
export function renderMarkdown(text: string, syntax: Syntax, labels: Labels): Rendered {
  const { callouts } = labels;
  if (isTooDeep(text)) return { kind: 'too-hard' };
  try {
    const contained = callouts && syntax.admonitions ? admonitionsAsContainers(text) : text;
    const hasContainers = syntax.directives || syntax.admonitions === true;
    const markdown = fromMarkdown(callouts && hasContainers ? containersApart(contained) : contained, {
      extensions: [gfm(), math(), ...(syntax.templateTags ? [siteTags()] : [])],
      mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown(), siteTagsFromMarkdown()],
    });
    if (!syntax.mdx) sizeImages(markdown);
    if (callouts) drawCallouts(markdown, callouts, hasContainers);
    return { kind: 'rendered', tree: safeElements(toElements(markdown, labels)) };
  } catch {
    return { kind: 'too-hard' };
  }
}

function toElements(markdown: MarkdownRoot, labels: Labels): Root {
  const tree = toHast(markdown, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel: labels.footnotes,
    handlers: {
      siteTag: (_state: unknown, node: SiteTag) => ({
        type: 'element',
        tagName: siteTagElement,
        properties: {},
        children: [{ type: 'text', value: node.value }],
      }),
    },
  });
  const whole = raw(tree);
  return whole.type === 'root' ? whole : { type: 'root', children: [] };
}

/** Nesting that would exhaust the stack: block quotes, lists and brackets opened again and again. */
function isTooDeep(text: string): boolean {
  return (
    new RegExp(`^[ \\t]*(?:(?:>|[-+*]|\\d{1,9}[.)])[ \\t]?){${deepest}}`, 'm').test(text) ||
    /(?:\[){500}|(?:<[a-z]+>){1000}/i.test(text)
  );
}
