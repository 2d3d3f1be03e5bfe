import type { Root } from 'mdast';
import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import type { Extension as SyntaxExtension } from 'micromark-util-types';
import type { Syntax } from '../../../site/site';
import { formulas } from './formulas';
import { labels, noLabels, type Labels } from './labels';
import { admonitions, admonitionsFromMarkdown } from './syntax/admonitions';
import { definitionMarks } from './syntax/definition-marks';
import { directives } from './syntax/directives';
import { headingIds } from './syntax/heading-ids';
import { imageAttributes, imageAttributesFromMarkdown } from './syntax/image-attributes';
import { kramdownAttributes } from './syntax/kramdown';
import { mdx } from './syntax/mdx/mdx';
import { opaqueFromMarkdown } from './syntax/opaque';
import { templateTags } from './syntax/template-tags';
import { unveil, veil } from './syntax/veil';

const treeExtensions: Extension[] = [
  // The transforms look for bare addresses once more, in nodes that then have no place in the file.
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  mathFromMarkdown(),
  opaqueFromMarkdown,
  admonitionsFromMarkdown,
  imageAttributesFromMarkdown,
];
const common = [gfm(), formulas()];

/**
 * A post's body as a Markdown tree in which every node has its offsets, and the labels that are defined in it. Of a piece of
 * a body, `known` are the labels defined elsewhere; the answer has them too.
 */
export function parse(text: string, syntax: Syntax, known: Labels = noLabels): { tree: Root; labels: Labels } {
  const defined = labels(known);
  const shown = syntax.templateTags ? veil(text) : text;
  // A byte-order mark is skipped without being counted: with two, offsets are right.
  const counted = text.startsWith('\ufeff') ? `\ufeff${shown}` : shown;
  const extensions = [...opaque(text, syntax), ...common, defined.extension];
  const tree = fromMarkdown(counted, { extensions, mdastExtensions: treeExtensions });
  if (shown !== text) unveil(tree);
  return { tree, labels: defined.all() };
}

/** The site's own syntax. */
function opaque(text: string, syntax: Syntax): SyntaxExtension[] {
  const isTemplate = syntax.templateTags || syntax.kramdown;
  return [
    ...(syntax.kramdown ? [kramdownAttributes(text)] : []),
    ...(isTemplate ? [headingIds(text), definitionMarks(text)] : []),
    ...(syntax.templateTags ? [templateTags(text)] : []),
    ...(syntax.directives ? [directives(text)] : []),
    ...(syntax.admonitions ? [admonitions(text)] : []),
    ...(syntax.mdx ? [mdx(text)] : []),
    ...(syntax.mdx || syntax.kramdown ? [] : [imageAttributes(text)]),
  ];
}
