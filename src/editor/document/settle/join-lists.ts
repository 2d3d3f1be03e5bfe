import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';

/** Lists that became neighbours, because what stood between them is gone, are one list: so Markdown reads them. */
export function joinLists(before: DocumentNode, current: DocumentNode): DocumentNode {
  const old = neighbours(before);
  return join(current);

  function join(node: DocumentNode): DocumentNode {
    if (node.isTextblock || node.isLeaf) return node;
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
export function neighbours(node: DocumentNode): (readonly [DocumentNode, DocumentNode])[] {
  return node.children.flatMap((child, index) => {
    const before = node.maybeChild(index - 1);
    const inside = child.isTextblock ? [] : neighbours(child);
    return before && areNeighbours(before, child) ? [[before, child] as const, ...inside] : inside;
  });
}

function areNeighbours(before: DocumentNode, after: DocumentNode): boolean {
  return before.type === after.type && (after.type.name === 'bulletList' || after.type.name === 'orderedList');
}
