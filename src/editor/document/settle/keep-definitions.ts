import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';
import { perNode } from '../per-node';
import type { Labels } from '../read/labels';

/** Puts definitions and footnotes back that were deleted while the text still refers to them. */
export function keepDefinitions(origin: DocumentNode, current: DocumentNode): DocumentNode {
  const [before, after] = [definitionsIn(origin), definitionsIn(current)];
  const lost = [...before].filter(([name]) => !after.has(name));
  if (lost.length === 0) return current;
  const used = usesIn(current);
  return lost
    .filter(([name]) => used.has(name))
    .reduce((document, [, definition]) => putBack(origin, document, definition), current);
}

/** What is defined in a node, by label; a footnote's begins with `^`. */
export const definitionsIn = perNode((node: DocumentNode): ReadonlyMap<string, DocumentNode> => {
  const found = new Map<string, DocumentNode>();
  for (const child of node.children) {
    if (child.isTextblock) continue;
    const name = nameOf(child);
    if (name !== null && !found.has(name)) found.set(name, child);
    if (child.isLeaf) continue;
    for (const [inner, definition] of definitionsIn(child)) if (!found.has(inner)) found.set(inner, definition);
  }
  return found;
});

/** The labels that a document defines, as the parser wants them. */
export function labelsIn(document: DocumentNode): Labels {
  const names = [...definitionsIn(document).keys()];
  return {
    links: names.filter((name) => !name.startsWith('^')),
    footnotes: names.filter((name) => name.startsWith('^')).map((name) => name.slice(1)),
  };
}

function nameOf(node: DocumentNode): string | null {
  if (node.type.name === 'footnoteDefinition') return `^${normalLabel(String(node.attrs.label))}`;
  if (node.type.name !== 'rawBlock' || node.attrs.kind !== 'definition') return null;
  const label = /^\s*\[((?:[^\]\\]|\\[^])+)\]:/.exec(String(node.attrs.raw))?.[1];
  return label === undefined ? null : normalLabel(label);
}

function usesIn(document: DocumentNode): Set<string> {
  const used = new Set<string>();
  document.descendants((node) => {
    for (const mark of node.marks)
      if (mark.type.name === 'linkReference') used.add(normalLabel(String(mark.attrs.identifier)));
    if (node.type.name === 'footnoteReference') used.add(`^${normalLabel(String(node.attrs.label))}`);
    if (isReference(node)) {
      for (const match of String(node.attrs.raw).matchAll(/\[((?:[^\]\\]|\\[^])+)\]/g))
        used.add(normalLabel(match[1] ?? ''));
    }
  });
  return used;
}

/** Whether a chip refers to a definition, as `![alt][label]` does. */
export function isReference(node: DocumentNode): boolean {
  return node.type.name === 'rawInline' && /[rR]eference$/.test(String(node.attrs.kind));
}

/** A label as CommonMark matches it: https://spec.commonmark.org/0.31.2/#matches */
export function normalLabel(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** Behind the nearest block above it that is still there, or at the end. */
function putBack(origin: DocumentNode, current: DocumentNode, definition: DocumentNode): DocumentNode {
  const above = origin.children.slice(0, Math.max(0, origin.children.indexOf(definition)));
  const neighbour = above.findLast((block) => current.children.some((other) => other.eq(block)));
  const at = neighbour ? current.children.findLastIndex((other) => other.eq(neighbour)) + 1 : current.childCount;
  return current.copy(Fragment.fromArray(current.children.toSpliced(at, 0, definition)));
}
