import { Fragment, type Node as DocumentNode, type Schema } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { BlockStyle } from '../actions/block-style';
import { type BlockRange, isContainer, isItem, isList, nodesIn } from './block-range';

/**
 * Turns blocks into another kind, each with its words: quotes and lists come apart, lines of code become paragraphs, code
 * becomes of all of them one. What has no words of its own (a table, a raw block) stays. Gives where the blocks are now; null
 * when nothing can be turned.
 */
export function turnInto(transaction: Transaction, blocks: BlockRange, style: BlockStyle): BlockRange | null {
  const { doc } = transaction;
  const { schema } = doc.type;
  const $from = doc.resolve(blocks.from);
  const list = isList($from.parent) ? $from.parent : null;
  const made = madeOf(schema, nodesIn(doc, blocks), list, style);
  if (!made || made.length === 0) return null;
  if (!list) return put(transaction, blocks, made);

  // The list comes apart around what is turned.
  const whole = { from: $from.before(), to: $from.after() };
  const index = $from.index();
  const before = list.children.slice(0, index);
  const after = list.children.slice(doc.resolve(blocks.to).index());
  if (made.length === 1 && made[0]?.hasMarkup(list.type, list.attrs)) {
    const items = Fragment.fromArray([...made[0].children]);
    transaction.replaceWith(blocks.from, blocks.to, items);
    return { from: blocks.from, to: blocks.from + items.size };
  }
  const part = (items: readonly DocumentNode[], start: number) =>
    items.length === 0 ? [] : [list.type.create(startingAt(list, start), Fragment.fromArray([...items]))];
  const first = part(before, 0);
  const placed = put(transaction, whole, [...first, ...made, ...part(after, index)]);
  const start = whole.from + Fragment.fromArray(first).size;
  return placed && { from: start, to: start + Fragment.fromArray([...made]).size };
}

/** Whether the blocks hold anything that would be lost as code: images, notes, what is kept as it is. */
export function losesInCode(blocks: readonly DocumentNode[]): boolean {
  let loses = false;
  for (const block of blocks)
    block.descendants((node) => {
      loses ||= node.isLeaf && !node.isText && node.type.name !== 'hardBreak';
      return !loses;
    });
  return loses || blocks.some(({ isLeaf }) => isLeaf);
}

function put(transaction: Transaction, { from, to }: BlockRange, made: readonly DocumentNode[]): BlockRange | null {
  const $from = transaction.doc.resolve(from);
  const content = Fragment.fromArray([...made]);
  if (!$from.parent.canReplace($from.index(), transaction.doc.resolve(to).indexAfter(), content)) return null;
  transaction.replaceWith(from, to, content);
  return { from, to: from + content.size };
}

function madeOf(
  schema: Schema,
  blocks: readonly DocumentNode[],
  list: DocumentNode | null,
  style: BlockStyle,
): readonly DocumentNode[] | null {
  const apart = () => blocks.flatMap(comeApart);
  switch (style) {
    case 'text':
      return apart();
    case 'heading2':
    case 'heading3':
    case 'heading4':
      return apart().map((block) => asHeading(schema, block, Number(style.at(-1))));
    case 'quote': {
      const inside = list ? [list.copy(Fragment.fromArray([...blocks]))] : blocks;
      return [
        schema.node(
          'blockquote',
          null,
          inside.flatMap((block) => (isQuote(block) ? block.children : [block])),
        ),
      ];
    }
    case 'codeBlock': {
      if (losesInCode(blocks)) return null;
      const lines = blocks.map((block) => block.textBetween(0, block.content.size, '\n', '\n')).join('\n');
      return [schema.node('codeBlock', null, lines === '' ? [] : schema.text(lines))];
    }
    default:
      return asLists(schema, blocks, list, style);
  }
}

const isQuote = ({ type }: DocumentNode) => type.name === 'blockquote';

/** The paragraphs of a block, and what in it has no words of its own. */
function comeApart(block: DocumentNode): readonly DocumentNode[] {
  const { schema } = block.type;
  if (block.type.name === 'codeBlock') {
    const lines = block.textContent.split('\n').filter((line) => line.trim() !== '');
    return (lines.length > 0 ? lines : ['']).map((line) =>
      schema.node('paragraph', null, line === '' ? [] : schema.text(line)),
    );
  }
  if (block.type.name === 'heading') return [schema.node('paragraph', null, block.content)];
  if (isItem(block)) return block.children.flatMap((child, index) => (index === 0 ? comeApart(child) : [child]));
  return isContainer(block) && block.type.name !== 'footnoteDefinition' ? block.children.flatMap(comeApart) : [block];
}

function asHeading(schema: Schema, block: DocumentNode, level: number): DocumentNode {
  return block.type.name === 'paragraph' ? schema.node('heading', { level }, block.content) : block;
}

/** Lists of all of them, around what has no words of its own; items keep what is under them. */
function asLists(
  schema: Schema,
  blocks: readonly DocumentNode[],
  list: DocumentNode | null,
  style: 'bulletList' | 'orderedList' | 'checklist',
): readonly DocumentNode[] {
  const type = style === 'orderedList' ? 'orderedList' : 'bulletList';
  const tight = (list ?? blocks.find(isList))?.attrs.tight ?? true;
  const checked = (item: DocumentNode) => (style === 'checklist' ? item.attrs.checked === true : null);
  const parts = blocks.flatMap((block) =>
    isList(block) ? block.children : isItem(block) ? [block] : comeApart(block),
  );
  const made: DocumentNode[] = [];
  for (const part of parts) {
    if (!isItem(part) && part.type.name !== 'paragraph') {
      made.push(part);
      continue;
    }
    const item = isItem(part)
      ? part.type.create({ ...part.attrs, checked: checked(part) }, part.content)
      : schema.node('listItem', { checked: checked(part) }, part);
    const last = made.at(-1);
    if (last?.type.name === type) made.splice(-1, 1, last.copy(last.content.addToEnd(item)));
    else made.push(schema.node(type, { tight, ...(type === 'orderedList' && { start: 1 }) }, item));
  }
  return made;
}

function startingAt(list: DocumentNode, index: number): Record<string, unknown> {
  return typeof list.attrs.start === 'number' ? { ...list.attrs, start: list.attrs.start + index } : list.attrs;
}
