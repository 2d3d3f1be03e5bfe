import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';
import { perNode } from '../per-node';
import { definitionsIn, isReference, normalLabel } from './keep-definitions';

/** Whether anything in a block refers to something that is defined elsewhere. */
export const refers = perNode((node: DocumentNode): boolean =>
  node.children.some((child) =>
    child.isInline
      ? child.type.name === 'footnoteReference' ||
        isReference(child) ||
        child.marks.some(({ type }) => type.name === 'linkReference')
      : !child.isLeaf && refers(child),
  ),
);

/**
 * References lead somewhere: a link whose address is nowhere in the post is plain words, and a footnote without its note
 * gets an empty one at the end of the post. The very same node when there is nothing to do.
 */
export function settleReferences(document: DocumentNode): DocumentNode {
  const defined = new Set(definitionsIn(document).keys());
  const missing = new Set<string>();
  const settled = settle(document);
  const { footnoteDefinition, paragraph } = document.type.schema.nodes;
  if (missing.size === 0 || !footnoteDefinition || !paragraph) return settled;
  const notes = [...missing].map((label) => footnoteDefinition.create({ label }, paragraph.create()));
  return settled.copy(settled.content.append(Fragment.fromArray(notes)));

  function settle(node: DocumentNode): DocumentNode {
    if (!refers(node)) return node;
    const children = node.inlineContent ? node.children.map(settleInline) : node.children.map(settle);
    const isSame = children.every((child, index) => child === node.child(index));
    return isSame ? node : node.copy(Fragment.fromArray(children));
  }

  function settleInline(node: DocumentNode): DocumentNode {
    const lost = node.marks.filter(({ type, attrs }) => type.name === 'linkReference' && !has(attrs.identifier));
    const marks = lost.length > 0 ? node.marks.filter((mark) => !mark.isInSet(lost)) : node.marks;
    const text = plainText(node);
    return text ? node.type.schema.text(text, marks) : marks === node.marks ? node : node.mark(marks);
  }

  /** What is left of a reference that can lead nowhere; null for all else. */
  function plainText(node: DocumentNode): string | null {
    if (node.type.name === 'footnoteReference') {
      const label = String(node.attrs.label);
      if (!/^[^\s[\]\\]+$/.test(label)) return label || null;
      if (!has(`^${label}`)) missing.add(label);
      return null;
    }
    if (!isReference(node)) return null;
    const raw = String(node.attrs.raw);
    const labels = [...raw.matchAll(/\[((?:[^\]\\]|\\[^])*)\]/g)].map((match) => match[1] ?? '');
    return has(labels.findLast((label) => label !== '') ?? '') ? null : raw;
  }

  function has(label: unknown): boolean {
    return defined.has(normalLabel(String(label)));
  }
}
