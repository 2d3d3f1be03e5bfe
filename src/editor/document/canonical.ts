import type { Mark, Node as DocumentNode } from '@tiptap/pm/model';
import { autolinkTarget, isAutolink } from '../link/autolink';
import { perNode } from './per-node';
import { settledInlines } from './settled-inlines';

/**
 * The meanings of a document's blocks: what Markdown can say of them. Two documents with equal ones are the same post. Left
 * out is only what Markdown has no words for: empty paragraphs, blanks at the edges of blocks and emphasis, the width of a
 * blank, and whether a list is tight where nothing in it could show that.
 */
export function meaningsOf(document: DocumentNode): string[] {
  return document.children.map(meaningOf).filter((meaning) => meaning !== null);
}

/** Whether two rows of blocks, none of them empty paragraphs, are the same post. */
export function isSamePost(some: readonly DocumentNode[], others: readonly DocumentNode[]): boolean {
  return (
    some.length === others.length &&
    some.every((block, index) => {
      const other = others[index];
      return block === other || (other !== undefined && meaningOf(block) === meaningOf(other));
    })
  );
}

/** Whether a list must have blank lines between its items or their blocks, whatever its `tight` says. */
export function mustBeLoose(list: DocumentNode): boolean {
  return list.children.some((item) => {
    const blocks = item.children.filter((block) => meaningOf(block) !== null);
    return blocks.some((block, index) => isApart(blocks[index - 1], block));
  });
}

/** Whether a block must have a blank line before it to be one of its own. */
export function isApart(before: DocumentNode | undefined, block: DocumentNode): boolean {
  if (!before) return false;
  const { name } = block.type;
  if (before.type.name === 'rawBlock' || before.type.name === 'footnoteDefinition') return true;
  if (name === 'blockquote') return before.type.name === 'blockquote';
  if (!['paragraph', 'table'].includes(lastIn(before).type.name)) return false;
  const isLateList = name === 'orderedList' && block.attrs.start !== 1;
  const beginsEmpty = name.endsWith('List') && !block.firstChild?.children.some((child) => meaningOf(child) !== null);
  return isLateList || beginsEmpty || continuesText.includes(name);
}

/** What would go on with the text above it, or make a heading of it. */
const continuesText = ['paragraph', 'table', 'rawBlock', 'footnoteDefinition', 'heading'];

/** The block whose line is the last of another's. */
function lastIn(block: DocumentNode): DocumentNode {
  const last = block.isTextblock || block.type.name === 'table' ? null : block.lastChild;
  return last ? lastIn(last) : block;
}

/** What a block says in Markdown's terms; null for one that Markdown has no words for. */
export const meaningOf: (node: DocumentNode) => string | null = perNode((node) => {
  const { name } = node.type;
  if (name === 'codeBlock')
    return tell(name, [
      node.attrs.language || null,
      (node.attrs.language && node.attrs.meta) || null,
      node.textContent,
    ]);
  if (name === 'tableHeader' || name === 'tableCell')
    return tell('cell', [node.attrs.colspan, node.attrs.rowspan, inlines(node)]);
  if (node.isTextblock) {
    const text = inlines(node);
    return name === 'paragraph' && text.length === 0 ? null : tell(name, [node.attrs, text]);
  }
  if (node.isLeaf) return tell(name, [node.attrs]);
  const children = node.children.map(meaningOf).filter((meaning) => meaning !== null);
  if (name === 'bulletList') return tell(name, [tightness(node)], children);
  if (name === 'orderedList') return tell(name, [tightness(node), node.attrs.start], children);
  if (name === 'table')
    return tell(name, [node.firstChild?.children.map((cell) => cell.attrs.align ?? null)], children);
  if (name === 'tableRow') return tell(name, [], withoutTrailing(children, tell('cell', [1, 1, []])));
  if (name === 'listItem') return tell(name, [taskState(node)], children);
  return tell(name, [node.attrs], children);
});

/** Whether an item is a done or open task; null where Markdown has no box: on a plain item, and before anything but text. */
export function taskState(item: DocumentNode): boolean | null {
  const first = item.children.find((block) => meaningOf(block) !== null);
  return first?.type.name === 'paragraph' ? item.attrs.checked : null;
}

/** Children are not quoted once more on each level, which would double their backslashes each time. */
function tell(name: string, parts: readonly unknown[], children: readonly string[] = []): string {
  return `${name}${JSON.stringify(parts)}{${children.join('')}}`;
}

function tightness(list: DocumentNode): boolean | null {
  if (mustBeLoose(list)) return false;
  const blocks = list.firstChild?.children.filter((block) => meaningOf(block) !== null) ?? [];
  return list.childCount === 1 && blocks.length <= 1 ? null : list.attrs.tight !== false;
}

function withoutTrailing(values: readonly string[], empty: string): readonly string[] {
  return values.slice(0, values.findLastIndex((value) => value !== empty) + 1);
}

/** Alternately what marks a run has, and the run. */
function inlines(block: DocumentNode): string[] {
  const runs: string[] = [];
  for (const node of settledInlines(block)) {
    const marks = node.marks
      .map((mark) => markMeaning(mark, node))
      .filter((meaning) => meaning !== '')
      .toSorted()
      .join(' ');
    const content = node.isText ? textMeaning(node) : atomMeaning(node, block.type.name);
    if (runs.length > 0 && runs.at(-2) === marks) runs.push(`${runs.pop() ?? ''}${content}`);
    else runs.push(marks, content);
  }
  return runs;
}

function textMeaning(node: DocumentNode): string {
  const text = node.text ?? '';
  return node.marks.some((mark) => mark.type.name === 'code')
    ? text.replaceAll(/\r?\n/g, ' ')
    : text.replaceAll(/[ \t\r\n]+/g, ' ');
}

function atomMeaning(node: DocumentNode, block: string): string {
  const isCell = block === 'tableCell' || block === 'tableHeader';
  if (isCell && (node.type.name === 'hardBreak' || /^<br\s*\/?>$/i.test(String(node.attrs.raw))))
    return '\u0001<br>\u0002';
  return `\u0001${node.type.name}${JSON.stringify(node.attrs)}\u0002`;
}

function markMeaning(mark: Mark, node: DocumentNode): string {
  const { name } = mark.type;
  if (name === 'linkReference') return `linkReference ${String(mark.attrs.identifier)}`;
  if (name === 'autolink') return isAutolink(node.text ?? '') ? linkMeaning(autolinkTarget(node.text ?? ''), null) : '';
  return name === 'link' ? linkMeaning(String(mark.attrs.href), mark.attrs.title) : name;
}

function linkMeaning(href: string, title: unknown): string {
  return `link${JSON.stringify([href, title || null])}`;
}
