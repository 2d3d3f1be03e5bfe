import type { Nodes, Parents, PhrasingContent, RootContent, ThematicBreak } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { defaultHandlers, toMarkdown, type Join, type Options, type State, type Unsafe } from 'mdast-util-to-markdown';
import { lineStart, type MarkdownStyle } from '../../construct';
import { isAttributeList } from '../attributes';
import { writePythonItem } from './write-python-item';
import { writeAdmonition } from './write-admonition';
import { endsInAddress, escapedText } from './escaped-text';
import { plainDestinations } from './plain-destination';

/**
 * 'raw' writes text as it was typed, 'escaped' so that no character of it can be Markdown, save that a bare address stays
 * one; 'unlinked' so that not even that does.
 */
export type Spelling = 'raw' | 'escaped' | 'unlinked';

/** Blocks as Markdown in a file's style: lines end in \n, the last has no ending. */
export function print(blocks: RootContent[], style: MarkdownStyle, spelling: Spelling): string {
  return toMarkdown({ type: 'root', children: blocks }, options(style, spelling))
    .replace(/\n$/, '')
    .replaceAll(lineStart, '');
}

/** A piece of inline content, to stand in the middle of other text or at the start of a block. */
export function printPhrasing(
  nodes: PhrasingContent[],
  style: MarkdownStyle,
  spelling: Spelling,
  isStart: boolean,
): string {
  const edge: PhrasingContent = { type: 'text', value: '.' };
  const children = isStart ? [...nodes, edge] : [edge, ...nodes, edge];
  return print([{ type: 'paragraph', children }], style, spelling).slice(isStart ? 0 : 1, -1);
}

function options(style: MarkdownStyle, spelling: Spelling): Options {
  return {
    bullet: style.bullet,
    bulletOrdered: style.delimiter,
    incrementListMarker: !style.sameNumbers,
    emphasis: style.emphasis,
    strong: style.strong,
    fence: style.fence,
    fences: true,
    rule: style.rule,
    setext: style.setext,
    closeAtx: style.closedHeadings,
    listItemIndent: style.wideLists || style.admonitions ? 'tab' : 'one',
    extensions: [
      ...(gfmToMarkdown({ tablePipeAlign: false }).extensions ?? []).filter(
        (extension) => spelling === 'unlinked' || !isForAddresses(extension),
      ),
      mathToMarkdown(),
      ...(style.mdx ? [{ unsafe: codeInMdx }] : []),
      ...(spelling === 'unlinked' ? [{ unsafe: [beforeMarks] }] : []),
      ...(style.directives ? [{ unsafe: directives }] : []),
      ...(style.admonitions ? [{ unsafe: admonitionMarks }] : []),
      { unsafe: [definitionMark, imageAttributes] },
      {
        unsafe: ['{', '%', '#', ':'].map((character) => ({
          character,
          before: String.raw`\{`,
          inConstruct: 'phrasing' as const,
        })),
      },
    ],
    join: [betweenSources],
    handlers: {
      ...plainDestinations(style),
      source: ({ value }: { value: string }) => value,
      admonition: writeAdmonition,
      ...(style.admonitions && !style.wideLists ? { listItem: writePythonItem } : {}),
      break: (node: Nodes, parent: Parents | undefined, { stack }) => {
        if (stack.includes('tableCell')) return cellBreak(style);
        if (stack.includes('headingAtx')) return ' ';
        // Two blanks on a line of their own would be a blank line.
        const before = siblingBefore(node, parent);
        const isSecond = before?.type === 'break';
        const sign = isSecond ? breaks.backslash : breaks[endsInAddress(before) ? 'spaces' : style.hardBreak];
        return siblingAfter(node, parent)?.type === 'html' ? sign + lineStart : sign;
      },
      // Right under a paragraph, dashes would make a heading of it.
      thematicBreak: (node: ThematicBreak, parent: Parents | undefined, state: State) => {
        const isUnderText = parent?.type === 'listItem' && siblingBefore(node, parent)?.type === 'paragraph';
        const sign = isUnderText && style.rule === '-' ? '*' : style.rule;
        return defaultHandlers.thematicBreak(node, parent, { ...state, options: { ...state.options, rule: sign } });
      },
      ...texts[spelling],
    },
  };
}

const texts: Readonly<Record<Spelling, Options['handlers']>> = {
  raw: { text: ({ value }: { value: string }) => value },
  escaped: { text: escapedText },
  unlinked: {},
};

// Source: https://mdxjs.com/docs/what-is-mdx/#mdx-syntax
const codeInMdx: Unsafe[] = [
  { character: '<', inConstruct: 'phrasing' },
  { character: '{', inConstruct: 'phrasing' },
  { character: 'i', after: 'mport ', atBreak: true },
  { character: 'e', after: 'xport ', atBreak: true },
];

/** The address `www.` takes in the marks behind its dot, which mdast leaves out. */
const beforeMarks: Unsafe = { character: '.', before: '[Ww]', after: '[*_~`[!<]', inConstruct: 'phrasing' };

/** What `read/syntax/definition-marks.ts` takes for the start of a definition. */
const definitionMark: Unsafe = {
  character: ':',
  before: String.raw`[\r\n]`,
  after: String.raw`[ \t]`,
  inConstruct: 'phrasing',
};

/** What `read/syntax/image-attributes.ts` takes for the attributes of the image before it. */
const imageAttributes: Unsafe = {
  character: '{',
  before: String.raw`\)`,
  after: '[:.#\\w \\t]',
  inConstruct: 'phrasing',
};

// What `read/syntax/directives.ts` takes for one. A bracket is escaped anyway.
const directives: Unsafe[] = [
  { character: ':', after: ':(?:[A-Za-z:]|[ \\t]*(?:[\\r\\n]|$))', atBreak: true },
  { character: ':', before: '[^\\w:]', after: String.raw`[A-Za-z][\w-]*\{`, inConstruct: 'phrasing' },
];

// What `read/syntax/admonitions.ts` takes for the line of one.
const admonitionMarks: Unsafe[] = [
  { character: '!', after: '!![ \\t]?[A-Za-z]', atBreak: true },
  { character: '/', after: String.raw`\/\/+[ \t]*(?:[A-Za-z]|[\r\n]|$)`, atBreak: true },
  { character: '?', after: String.raw`\?\?\+?[ \t]?[A-Za-z]`, atBreak: true },
];

/** A line break in a table's cell, which is one line. */
export function cellBreak({ mdx }: MarkdownStyle): string {
  return mdx ? '<br />' : '<br>';
}

const breaks = { backslash: '\\\n', spaces: '  \n' };

function siblingAfter(node: Nodes, parent: Parents | undefined): Nodes | undefined {
  return parent?.children.find((_child, index) => parent.children[index - 1] === node);
}

function siblingBefore(node: Nodes, parent: Parents | undefined): Nodes | undefined {
  return parent?.children.find((_child, index) => parent.children[index + 1] === node);
}

// A bare address is text here, so its colon, dots and at sign need no escapes.
function isForAddresses(extension: Options): boolean {
  return extension.unsafe?.some((unsafe) => unsafe.character === '@') ?? false;
}

/** What mdast's own rules cannot know of pieces that keep their source, and of a rule made of other signs than dashes. */
const betweenSources: Join = (left, right, parent) => {
  if ((right.type === 'html' || right.type === 'source') && isAttributeList(right.value)) return 0;
  if (parent.type !== 'listItem') return undefined;
  const [before, after] = [nameOf(left), nameOf(right)];
  if (before === 'paragraph' && after === 'thematicBreak') return parent.spread ? undefined : 0;
  if (before === 'rawBlock' || before === 'footnoteDefinition') return 1;
  return endsInText.includes(before) && continuesText.includes(after) ? 1 : undefined;
};

const endsInText = ['paragraph', 'table', 'blockquote', 'list', 'bulletList', 'orderedList'];
const continuesText = ['paragraph', 'table', 'rawBlock', 'html', 'footnoteDefinition', 'heading'];

function nameOf(node: Nodes): string {
  return node.type === 'source' ? node.name : node.type;
}
