import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown, type Join, type Options } from 'mdast-util-to-markdown';
import type { MarkdownStyle } from '../../construct';
import { plainDestinations } from './plain-destination';

/** 'raw' writes text as it was typed, 'escaped' so that no character of it can be Markdown. */
export type Spelling = 'raw' | 'escaped';

/** Blocks as Markdown in a file's style: lines end in \n, the last has no ending. */
export function print(blocks: RootContent[], style: MarkdownStyle, spelling: Spelling): string {
  return toMarkdown({ type: 'root', children: blocks }, options(style, spelling)).replace(/\n$/, '');
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
    listItemIndent: style.wideLists ? 'tab' : 'one',
    extensions: [
      ...(gfmToMarkdown({ tablePipeAlign: false }).extensions ?? []).filter(isWanted),
      mathToMarkdown(),
      {
        unsafe: ['{', '%', '#', ':'].map((character) => ({
          character,
          before: String.raw`\{`,
          inConstruct: 'phrasing',
        })),
      },
    ],
    join: [betweenSources],
    handlers: {
      ...plainDestinations,
      source: ({ value }: { value: string }) => value,
      break: (node: Nodes, parent: Parents | undefined, { stack }) => {
        if (stack.includes('tableCell')) return '<br>';
        if (stack.some((name) => name.startsWith('heading'))) return ' ';
        // Two blanks on a line of their own would be a blank line.
        const isSecond = parent?.children.some(
          (child, index) => child.type === 'break' && parent.children[index + 1] === node,
        );
        return isSecond ? breaks.backslash : breaks[style.hardBreak];
      },
      ...(spelling === 'raw' && { text: ({ value }: { value: string }) => value }),
    },
  };
}

const breaks = { backslash: '\\\n', spaces: '  \n' };

// A bare address is text here, so its colon, dots and at sign need no escapes.
function isWanted(extension: Options): boolean {
  return !extension.unsafe?.some((unsafe) => unsafe.character === '@');
}

const betweenSources: Join = (left, right, parent) => {
  const names = [left, right].map((node) => ('name' in node && node.type === 'source' ? node.name : node.type));
  if (parent.type !== 'listItem' && parent.type !== 'list') return undefined;
  return names[0] === 'paragraph' &&
    ['paragraph', 'table', 'rawBlock', 'html', 'footnoteDefinition'].includes(names[1] ?? '')
    ? 1
    : undefined;
};
