import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { MarkdownStyle } from '../../construct';
import { print } from '../write/print';
import { writeBlock, writePhrasing } from '../write/write-document';
import { settledInlines } from '../settled-inlines';
import type { Scope } from './scope';

/** Blocks as they stand in the file: the first line without the containers' prefix, the others with it. */
export function printBlocks(blocks: readonly DocumentNode[], scope: Scope): string {
  const style = scope.level.otherMarker ? otherMarker(scope.style) : scope.style;
  const findSource = (block: DocumentNode) =>
    scope.level.otherMarker && isList(block) ? null : scope.findSource(block);
  const written = blocks.map((block) => writeBlock(block, style, findSource));
  return indent(print(written, style, scope.level.spelling), scope);
}

/** A table cell's content on one line, its pipes escaped. */
export function printCell(cell: DocumentNode, { style, level, findSource }: Scope): string {
  const source = findSource(cell);
  if (source !== null) return source;
  const printed = print(
    [{ type: 'paragraph', children: writePhrasing(settledInlines(cell), style) }],
    style,
    level.spelling,
  );
  return printed.replaceAll(/(?:\\| {2,})?\n/g, '<br>').replaceAll(/(?<!\\)\|/g, '\\|');
}

/** Puts the containers' prefix before every line but the first. */
export function indent(text: string, { prefix, style }: Scope): string {
  const lines = text
    .split('\n')
    .map((line, index) =>
      index === 0 ? line : (prefix + line).trimEnd() === prefix.trimEnd() ? prefix.trimEnd() : prefix + line,
    );
  return lines.join(style.lineEnding);
}

function otherMarker(style: MarkdownStyle): MarkdownStyle {
  return { ...style, bullet: style.bullet === '-' ? '*' : '-', delimiter: style.delimiter === '.' ? ')' : '.' };
}

function isList(block: DocumentNode): boolean {
  return ['bulletList', 'orderedList', 'listItem'].includes(block.type.name);
}
