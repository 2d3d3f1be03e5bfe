import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { MarkdownStyle } from '../../construct';
import { cellBreak, print } from '../write/print';
import { noSources, writeBlock, writePhrasing, type Sources } from '../write/write-document';
import { settledInlines } from '../settled-inlines';
import type { Scope } from './scope';

/** Blocks as they stand in the file: the first line without the containers' prefix, the others with it. */
export function printBlocks(blocks: readonly DocumentNode[], scope: Scope): string {
  const style = scope.level.otherMarker ? otherMarker(scope.style) : scope.style;
  const block = (node: DocumentNode) => (scope.level.otherMarker && isList(node) ? null : scope.sources.block(node));
  const inline = scope.level.spelling === 'raw' ? scope.sources.inline : noSources.inline;
  const written = blocks.map((node, index) => {
    const isAbsorbed = isIndentedCode(node, block) && absorbsIndented(blocks[index - 1], block);
    return writeBlock(node, style, { block: isAbsorbed ? noSources.block : block, inline });
  });
  return indent(print(written, style, scope.level.spelling), scope);
}

/** A table cell's content on one line, its pipes escaped. */
export function printCell(cell: DocumentNode, { style, level, sources }: Scope): string {
  const source = sources.block(cell);
  if (source !== null) return source;
  const printed = print(
    [{ type: 'paragraph', children: writePhrasing(settledInlines(cell), style) }],
    style,
    level.spelling,
  );
  return printed.replaceAll(/(?:\\| {2,})?\n/g, cellBreak(style)).replaceAll(/(?<!\\)\|/g, '\\|');
}

/** Puts the containers' prefix before every line but the first. */
function indent(text: string, { prefix, style }: Scope): string {
  const lines = text
    .split('\n')
    .map((line, index) => (index === 0 ? line : line === '' ? prefix.trimEnd() : prefix + line));
  return lines.join(style.lineEnding);
}

function isIndentedCode(node: DocumentNode | undefined, sourceOf: Sources['block']): boolean {
  return node?.type.name === 'codeBlock' && /^(?!`{3}|~{3})/.test(sourceOf(node) ?? '```');
}

/** Whether indented code under a block would be a part of it. */
function absorbsIndented(node: DocumentNode | undefined, sourceOf: Sources['block']): boolean {
  return node !== undefined && (isList(node) || isIndentedCode(node, sourceOf));
}

function otherMarker(style: MarkdownStyle): MarkdownStyle {
  return { ...style, bullet: style.bullet === '-' ? '*' : '-', delimiter: style.delimiter === '.' ? ')' : '.' };
}

function isList(block: DocumentNode): boolean {
  return block.type.name === 'bulletList' || block.type.name === 'orderedList';
}
