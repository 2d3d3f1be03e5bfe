import type { Node as DocumentNode } from '@tiptap/pm/model';

/** The labels of a document's footnotes. */
export function footnoteLabels(document: DocumentNode): string[] {
  const labels: string[] = [];
  document.descendants(({ type, attrs }) => {
    if (type.name === 'footnoteDefinition' || type.name === 'footnoteReference') labels.push(String(attrs.label));
  });
  return labels;
}

/** The level of the last heading before a position at the top of a document; 1, the post's title, when there is none. */
export function levelAbove(document: DocumentNode, position: number): number {
  let [level, at] = [1, 0];
  for (const block of document.children) {
    at += block.nodeSize;
    if (at > position) break;
    if (block.type.name === 'heading') level = Number(block.attrs.level);
  }
  return level;
}

/** Whether a document's own sections begin at the first level, which is else the title's. */
export function usesFirstLevel(document: DocumentNode): boolean {
  return document.children.some(({ type, attrs }) => type.name === 'heading' && attrs.level === 1);
}
