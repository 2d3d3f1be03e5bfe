import { Fragment, type Mark, type Node as DocumentNode } from '@tiptap/pm/model';
import { schema } from '../../schema';
import { openBody, type OpenBody } from '../open';

/** New or changed raw source as what it reads as: whoever writes `# Title` into a raw block has written a heading. */
export function rereadRaw({ document, syntax }: OpenBody, current: DocumentNode): DocumentNode {
  const known = new Set<string>();
  document.descendants((node) => {
    if (isRaw(node)) known.add(keyOf(node));
  });
  return reread(current);

  function reread(node: DocumentNode): DocumentNode {
    if (node.isLeaf) return node;
    const children = node.children.flatMap((child) =>
      isRaw(child) && !known.has(keyOf(child)) ? read(child) : [reread(child)],
    );
    if (children.length === node.childCount && children.every((child, index) => child === node.child(index)))
      return node;
    return node.copy(
      Fragment.fromArray(children.length > 0 || node.isTextblock ? children : [schema.node('paragraph')]),
    );
  }

  function read(node: DocumentNode): readonly DocumentNode[] {
    const blocks = openBody(String(node.attrs.raw).trim(), syntax).document.children.filter((block) => !isEmpty(block));
    if (!node.isInline) return blocks;
    const [only] = blocks;
    const inlines = blocks.length === 1 && only?.type.name === 'paragraph' ? only.children : null;
    return inlines
      ? inlines.map((inline) =>
          inline.mark(inline.marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), node.marks)),
        )
      : [node];
  }
}

function isRaw(node: DocumentNode): boolean {
  return node.type.name === 'rawBlock' || node.type.name === 'rawInline';
}

function isEmpty(block: DocumentNode): boolean {
  return block.type.name === 'paragraph' && block.childCount === 0;
}

function keyOf({ type, attrs }: DocumentNode): string {
  return JSON.stringify([type.name, attrs.raw, attrs.kind]);
}
