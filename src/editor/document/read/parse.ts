import type { Root } from 'mdast';
import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import type { Syntax } from '../../../site/site';
import { directiveLines, directiveLinesFromMarkdown } from './directive-lines';
import { formulas } from './formulas';
import { templateTags, templateTagsFromMarkdown } from './template-tags';

const tree: Extension[] = [
  // The transforms look for bare addresses once more, in nodes that then have no place in the file.
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  mathFromMarkdown(),
  templateTagsFromMarkdown,
  directiveLinesFromMarkdown,
];
const common = [gfm(), formulas()];

/** A post's body as a Markdown tree in which every node has its offsets. */
export function parse(text: string, syntax: Syntax): Root {
  const tags = syntax.templateTags || syntax.kramdown ? [templateTags(syntax)] : [];
  const directives = syntax.directives ? [directiveLines] : [];
  // A byte-order mark is skipped without being counted: with two, offsets are right.
  const counted = text.startsWith('\ufeff') ? `\ufeff${text}` : text;
  return fromMarkdown(counted, { extensions: [...tags, ...directives, ...common], mdastExtensions: tree });
}
