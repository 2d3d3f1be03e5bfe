import type { Root } from 'mdast';
import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import type { Syntax } from '../../../site/site';
import { directiveLines, directiveLinesFromMarkdown } from './directive-lines';
import { formulas } from './formulas';
import { labels, noLabels, type Labels } from './labels';
import { templateTags, templateTagsFromMarkdown } from './template-tags';

const treeExtensions: Extension[] = [
  // The transforms look for bare addresses once more, in nodes that then have no place in the file.
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  mathFromMarkdown(),
  templateTagsFromMarkdown,
  directiveLinesFromMarkdown,
];
const common = [gfm(), formulas()];

/**
 * A post's body as a Markdown tree in which every node has its offsets, and the labels that are defined in it. Of a piece of
 * a body, `known` are the labels defined elsewhere; the answer has them too.
 */
export function parse(text: string, syntax: Syntax, known: Labels = noLabels): { tree: Root; labels: Labels } {
  const tags = syntax.templateTags || syntax.kramdown ? [templateTags(syntax)] : [];
  const directives = syntax.directives ? [directiveLines] : [];
  const defined = labels(known);
  // A byte-order mark is skipped without being counted: with two, offsets are right.
  const counted = text.startsWith('\ufeff') ? `\ufeff${text}` : text;
  const extensions = [defined.extension, ...tags, ...directives, ...common];
  return { tree: fromMarkdown(counted, { extensions, mdastExtensions: treeExtensions }), labels: defined.all() };
}
