import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';
import { perNode } from '../per-node';

/** A new list of items that stood apart in the file (one of them was indented, say) is one whose items stand apart. */
export function keepSpacing(origin: DocumentNode, current: DocumentNode): DocumentNode {
  const known = childrenOf(origin);
  return withChildren(current, (block) => (known.has(block) ? block : space(block)));

  function space(node: DocumentNode): DocumentNode {
    if (node.isTextblock || node.isLeaf) return node;
    const made = withChildren(node, space);
    return isList(node) && node.attrs.tight !== false && wereApart(origin, node)
      ? made.type.create({ ...made.attrs, tight: false }, made.content)
      : made;
  }
}

const childrenOf = perNode(({ children }) => new Set(children));

/** Of items typed or pasted beside one that is like another in the file, nothing is known. */
function wereApart(origin: DocumentNode, list: DocumentNode): boolean {
  return list.children.every((item) => {
    const known = (itemsIn(origin).get(keyOf(item)) ?? []).filter((other) => other.item.eq(item));
    return known.length > 0 && known.every(({ list: { attrs } }) => attrs.tight === false);
  });
}

const itemsIn = perNode((document) => {
  const items = new Map<string, { item: DocumentNode; list: DocumentNode }[]>();
  document.descendants((list) => {
    for (const item of isList(list) ? list.children : [])
      items.set(keyOf(item), [...(items.get(keyOf(item)) ?? []), { item, list }]);
    return !list.isTextblock;
  });
  return items;
});

function withChildren(node: DocumentNode, change: (child: DocumentNode) => DocumentNode): DocumentNode {
  const children = node.children.map(change);
  const isSame = children.every((child, index) => child === node.child(index));
  return isSame ? node : node.copy(Fragment.fromArray(children));
}

function isList({ type }: DocumentNode): boolean {
  return type.name === 'bulletList' || type.name === 'orderedList';
}

function keyOf(item: DocumentNode): string {
  return `${item.content.size} ${item.textContent.slice(0, 40)}`;
}
