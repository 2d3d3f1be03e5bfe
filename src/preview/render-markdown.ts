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
import { safeElements, siteTagElement } from './safe-elements';
import { siteTags, siteTagsFromMarkdown, type SiteTag } from './site-tags';

export type Rendered = { readonly kind: 'rendered'; readonly tree: Root } | { readonly kind: 'too-hard' };

/** More nodes or deeper nesting than this is not drawn: the parsers recurse. */
const deepest = 200;

/**
 * A post's body as safe HTML elements: GFM, footnotes, math as its source, raw HTML sanitised, the site's own tags as
 * `galley-tag` elements that hold their source. Never throws.
 */
export function renderMarkdown(text: string, syntax: Syntax, labels: { footnotes: string }): Rendered {
  if (isTooDeep(text)) return { kind: 'too-hard' };
  try {
    const markdown = fromMarkdown(text, {
      extensions: [gfm(), math(), ...(syntax.templateTags ? [siteTags()] : [])],
      mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown(), siteTagsFromMarkdown()],
    });
    return { kind: 'rendered', tree: safeElements(toElements(markdown, labels)) };
  } catch {
    return { kind: 'too-hard' };
  }
}

function toElements(markdown: MarkdownRoot, labels: { footnotes: string }): Root {
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
