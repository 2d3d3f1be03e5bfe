import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';

/** Lists that became neighbours, because what stood between them is gone, are one list: so Markdown reads them. */
export function joinLists(origin: DocumentNode, current: DocumentNode): DocumentNode {
  return hasNeighbours(origin) ? current : join(current);
}

function hasNeighbours(node: DocumentNode): boolean {
  return node.children.some(
    (child, index) => areNeighbours(node.maybeChild(index - 1), child) || (!child.isTextblock && hasNeighbours(child)),
  );
}

function areNeighbours(before: DocumentNode | null | undefined, after: DocumentNode): boolean {
  return before?.type === after.type && (after.type.name === 'bulletList' || after.type.name === 'orderedList');
}

function join(node: DocumentNode): DocumentNode {
  if (node.isTextblock || node.isLeaf) return node;
  const children: DocumentNode[] = [];
  for (const child of node.children) {
    const before = children.at(-1);
    if (before && areNeighbours(before, child)) {
      const tight = before.attrs.tight !== false && child.attrs.tight !== false;
      children[children.length - 1] = join(
        before.type.create({ ...before.attrs, tight }, before.content.append(child.content)),
      );
    } else {
      children.push(join(child));
    }
  }
  const isSame = children.length === node.childCount && children.every((child, index) => child === node.child(index));
  return isSame ? node : node.copy(Fragment.fromArray(children));
}
