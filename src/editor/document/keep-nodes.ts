import { Fragment, Node as DocumentNode } from '@tiptap/pm/model';
import { perNode } from './per-node';

/**
 * A document in the schema of the opened one (a live editor makes a schema of its own, and nodes of two schemas are never
 * equal), with the opened document's own nodes for all blocks that are equal to one: what is known of them need not be
 * found again, and comparing them takes no time.
 */
export function keepNodes(origin: DocumentNode, document: DocumentNode): DocumentNode {
  const { schema } = origin.type;
  let next = 0;
  const kept = document.children.map((block) => {
    const own = block.type.schema === schema ? block : inSchema(block, origin);
    const expected = origin.maybeChild(next);
    const found = expected?.eq(own)
      ? expected
      : blocksByKey(origin)
          .get(keyOf(own))
          ?.find((other) => other.eq(own));
    if (!found) return own;
    next = found === expected ? next + 1 : origin.children.indexOf(found) + 1;
    return found;
  });
  const isSame = kept.length === origin.childCount && kept.every((block, index) => block === origin.child(index));
  return isSame ? origin : origin.copy(Fragment.fromArray(kept));
}

const blocksByKey = perNode((document) => {
  const blocks = new Map<string, DocumentNode[]>();
  for (const block of document.children) {
    const key = keyOf(block);
    const others = blocks.get(key);
    if (others) others.push(block);
    else blocks.set(key, [block]);
  }
  return blocks;
});

function keyOf(block: DocumentNode): string {
  return `${block.type.name} ${block.content.size} ${block.textContent.slice(0, 80)}`;
}

const converted = new WeakMap<DocumentNode, DocumentNode>();

function inSchema(block: DocumentNode, { type }: DocumentNode): DocumentNode {
  const known = converted.get(block);
  if (known?.type.schema === type.schema) return known;
  const made = DocumentNode.fromJSON(type.schema, block.toJSON());
  converted.set(block, made);
  return made;
}
