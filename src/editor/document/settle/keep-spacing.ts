import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';

/** A new list of items that stood apart in the file (one of them was indented, say) is one whose items stand apart. */
export function keepSpacing(origin: DocumentNode, current: DocumentNode): DocumentNode {
  const known = new Map<string, { item: DocumentNode; list: DocumentNode }[]>();
  origin.descendants((list) => {
    if (isList(list))
      for (const item of list.children) known.set(keyOf(item), [...(known.get(keyOf(item)) ?? []), { item, list }]);
    return !list.isTextblock;
  });
  return known.size === 0 ? current : space(current);

  function space(node: DocumentNode): DocumentNode {
    if (node.isTextblock || node.isLeaf) return node;
    const children = node.children.map(space);
    const isSame = children.every((child, index) => child === node.child(index));
    const made = isSame ? node : node.copy(Fragment.fromArray(children));
    return isList(node) && node.attrs.tight !== false && wereApart(node)
      ? made.type.create({ ...made.attrs, tight: false }, made.content)
      : made;
  }

  function wereApart(list: DocumentNode): boolean {
    const lists = list.children.flatMap((item) =>
      (known.get(keyOf(item)) ?? []).filter((other) => other.item.eq(item)).map((other) => other.list),
    );
    return lists.length > 0 && lists.every(({ attrs }) => attrs.tight === false);
  }
}

function isList({ type }: DocumentNode): boolean {
  return type.name === 'bulletList' || type.name === 'orderedList';
}

function keyOf(item: DocumentNode): string {
  return `${item.content.size} ${item.textContent.slice(0, 40)}`;
}
