import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';
import { perNode } from '../per-node';

/** Lists that became neighbours, because what stood between them is gone, are one list: so Markdown reads them. */
export function joinLists(before: DocumentNode, current: DocumentNode): DocumentNode {
  if (neighbours(current).length === 0) return current;
  const old = neighbours(before);
  return join(current);

  function join(node: DocumentNode): DocumentNode {
    if (neighbours(node).length === 0) return node;
    const children: DocumentNode[] = [];
    for (const child of node.children) {
      const last = children.at(-1);
      if (last && areNeighbours(last, child) && !old.some(([one, other]) => one.eq(last) || other.eq(child))) {
        const tight = last.attrs.tight !== false && child.attrs.tight !== false;
        const joined = last.type.create({ ...last.attrs, tight }, last.content.append(child.content));
        children[children.length - 1] = join(joined);
      } else {
        children.push(join(child));
      }
    }
    const isSame = children.length === node.childCount && children.every((child, index) => child === node.child(index));
    return isSame ? node : node.copy(Fragment.fromArray(children));
  }
}

/** Lists that stand side by side, as those with different markers can. */
export const neighbours = perNode((node: DocumentNode): readonly (readonly [DocumentNode, DocumentNode])[] =>
  node.children.flatMap((child, index) => {
    const before = node.maybeChild(index - 1);
    const inside = child.isTextblock || child.isLeaf ? [] : neighbours(child);
    return before && areNeighbours(before, child) ? [[before, child] as const, ...inside] : inside;
  }),
);

function areNeighbours(before: DocumentNode, after: DocumentNode): boolean {
  return before.type === after.type && (after.type.name === 'bulletList' || after.type.name === 'orderedList');
}
