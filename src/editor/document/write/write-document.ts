import { Fragment, type Mark, type Node as DocumentNode } from '@tiptap/pm/model';
import type { Literal, PhrasingContent, RootContent } from 'mdast';
import type { MarkdownStyle, WriteContext } from '../../construct';
import { constructs } from '../../constructs';
import { isBlank, settledInlines } from '../settled-inlines';

/** A block that is written with the very text that it, or its equal, has in the file. */
interface Source extends Literal {
  type: 'source';
  /** The document name of the block. */
  name: string;
}

declare module 'mdast' {
  interface RootContentMap {
    source: Source;
  }
}

/** The text that something has in the file, without its containers' prefixes; null for what is new or changed. */
export interface Sources {
  readonly block: (block: DocumentNode) => string | null;
  /** For the whole inline content of a text block. */
  readonly inline: (block: DocumentNode) => string | null;
}

/** For writing everything anew. */
export const noSources: Sources = { block: () => null, inline: () => null };

type Write = (node: DocumentNode, context: WriteContext) => RootContent | PhrasingContent;
type WriteMark = (mark: Mark, children: PhrasingContent[]) => PhrasingContent;

const writers: Readonly<Record<string, Write>> = Object.assign({}, ...constructs.map((construct) => construct.write));
const markWriters: Readonly<Record<string, WriteMark>> = Object.assign(
  {},
  ...constructs.map((construct) => construct.writeMark),
);

/** A block as a Markdown tree in which every part that is still as it was in the file keeps its text. */
export function writeBlock(block: DocumentNode, style: MarkdownStyle, sources: Sources): RootContent {
  const context: WriteContext = {
    style,
    // A construct asks for the children that its mdast node may have, which are those its document node may have.
    blocks: <Block extends RootContent>(node: DocumentNode) => node.children.filter(isWritten).map(write) as Block[],
    phrasing: (node) => {
      const content = settledInlines(node);
      return source(node, content) ?? writePhrasing(content, style);
    },
  };
  return write(block);

  function write(node: DocumentNode): RootContent {
    const value = isPart(node) ? null : sources.block(node);
    if (value === null) return writer(node.type.name)(node, context);
    if (node.type.name === 'paragraph') return { type: 'paragraph', children: [{ type: 'html', value }] };
    return { type: 'source', value, name: node.type.name };
  }

  function source(node: DocumentNode, content: DocumentNode[]): PhrasingContent[] | null {
    const value = isCell(node) ? sources.block(node) : sources.inline(node.copy(Fragment.fromArray(content)));
    if (value === null || node.type.name !== 'heading') return value === null ? null : [{ type: 'html', value }];
    return / {2}\n|\\\n/.test(value) ? null : [{ type: 'html', value: value.replaceAll('\n', ' ') }];
  }
}

/** Inline content as Markdown nodes, each mark around the longest run that has it. */
export function writePhrasing(nodes: readonly DocumentNode[], style: MarkdownStyle): PhrasingContent[] {
  // Inline nodes have no blocks and no text of their own to write.
  const context: WriteContext = { style, blocks: () => [], phrasing: () => [] };
  return wrap(nodes, []);

  function wrap(run: readonly DocumentNode[], within: readonly Mark[]): PhrasingContent[] {
    const written: PhrasingContent[] = [];
    for (let start = 0; start < run.length;) {
      const widest = widestMark(run, start, within);
      const end = widest?.end ?? start + 1;
      const node = run[start];
      if (widest) written.push(writeMark(widest.mark, wrap(run.slice(start, end), [...within, widest.mark])));
      else if (node?.isText) written.push({ type: 'text', value: lineOf(node.text ?? '', run[start - 1]) });
      // Inline nodes are written as phrasing.
      else if (node) written.push(writer(node.type.name)(node, context) as PhrasingContent);
      start = end;
    }
    return written;
  }
}

/**
 * Text is written on one line; a line's end that stands alone, as between an image and its caption, is one, and an `{#id}` is one
 * only at the end of its line.
 */
function lineOf(text: string, before: DocumentNode | undefined): string {
  if (text === '\n' && (!before || before.type.name === 'image')) return text;
  const line = text.replaceAll(/[\r\n]+/g, ' ');
  const isBehindId = before?.attrs.kind === 'attributes' && String(before.attrs.raw).startsWith('{#');
  return isBehindId ? line.replace(/^[ \t]+(?=\S)/, '\n') : line;
}

/** The mark at `start` that goes on longest; of equals, the outermost in the schema's order. Code is innermost: its text is literal. */
function widestMark(
  run: readonly DocumentNode[],
  start: number,
  within: readonly Mark[],
): { mark: Mark; end: number } | null {
  let widest: { mark: Mark; end: number } | null = null;
  const isLast = (node: DocumentNode | undefined) =>
    node?.marks.every((mark) => mark.type.name === 'code' || mark.isInSet(within));
  for (const mark of run[start]?.marks ?? []) {
    const isCode = mark.type.name === 'code';
    if (mark.isInSet(within) || !markWriters[mark.type.name] || (isCode && widest)) continue;
    let end = start + 1;
    while (end < run.length && mark.isInSet(run[end]?.marks ?? []) && (!isCode || isLast(run[end]))) end++;
    if (!widest || end > widest.end) widest = { mark, end };
  }
  return widest;
}

function writeMark(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  return markWriters[mark.type.name]?.(mark, children) ?? { type: 'html', value: '' };
}

function writer(name: string): Write {
  const found = writers[name];
  if (!found) throw new RangeError(`nothing writes ${name}`);
  return found;
}

/** Whether a block has anything to write: Markdown has no empty paragraphs. */
export function isWritten(node: DocumentNode): boolean {
  return node.type.name !== 'paragraph' || !node.children.every(isBlank);
}

/** A piece of a list or table: its text depends on what it is a piece of. */
function isPart(node: DocumentNode): boolean {
  return isCell(node) || node.type.name === 'tableRow' || node.type.name === 'listItem';
}

function isCell(node: DocumentNode): boolean {
  return node.type.name === 'tableCell' || node.type.name === 'tableHeader';
}
