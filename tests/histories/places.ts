import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { LiveEditor } from '../live-editor';
import type { Given } from './actions';

interface Found {
  readonly node: DocumentNode;
  readonly at: number;
}

/** Every node that fits, with its position. */
export function findNodes(document: DocumentNode, fits: (node: DocumentNode, parent: DocumentNode | null) => boolean) {
  const found: Found[] = [];
  document.descendants((node, at, parent) => {
    if (fits(node, parent)) found.push({ node, at });
  });
  return found;
}

/** The item of a choice, which may be any number; undefined when there is none. */
export function pick<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items[choice % items.length];
}

/** Puts the caret, or a selection, where the action is done; leaves it where it is when no place is given. */
export function select(
  live: LiveEditor,
  { place, extent }: Given,
  fits = (block: DocumentNode) => block.isTextblock,
): boolean {
  const blocks = findNodes(live.document, fits);
  if (place === null && blocks.some(({ at }) => at + 1 === live.editor.state.selection.$from.start())) return true;
  const block = pick(blocks, place ?? 0);
  if (!block) return false;
  const offset = Math.floor((place ?? 0) / blocks.length) % (block.node.content.size + 1);
  const from = block.at + 1 + offset;
  live.select(letterEdge(live, from), letterEdge(live, Math.min(from + extent, live.document.content.size)));
  return true;
}

/** The block of the post that an action is about. */
export function topBlock(live: LiveEditor, { place }: Given): Found | undefined {
  const blocks = findNodes(live.document, (_node, parent) => parent === live.document);
  const { selection } = live.editor.state;
  return place === null ? blocks.findLast(({ at }) => at <= selection.from) : pick(blocks, place);
}

/** No caret stands within a letter that is two code units long. */
function letterEdge({ document }: LiveEditor, at: number): number {
  const { nodeAfter, textOffset } = document.resolve(at);
  return textOffset > 0 && /^[\udc00-\udfff]/.test(nodeAfter?.text ?? '') ? at + 1 : at;
}
