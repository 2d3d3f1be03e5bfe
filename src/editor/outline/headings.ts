import type { Node as DocumentNode } from '@tiptap/pm/model';

/** A heading of a post. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
  /** The position before it. */
  readonly at: number;
}

/** The headings of a document, in their order. */
export function headingsOf(document: DocumentNode): readonly Heading[] {
  const headings: Heading[] = [];
  document.descendants((node, at) => {
    if (node.type.name === 'heading')
      headings.push({ level: Number(node.attrs.level), text: node.textContent.trim(), at });
    return !node.isTextblock;
  });
  return headings;
}

/** The heading whose section a position is in; -1 before the first. */
export function sectionAt(headings: readonly Heading[], position: number): number {
  return headings.findLastIndex(({ at }) => at < position);
}

/** How far each heading is indented: by the levels that are there, so that a post without level 2 is not indented for it. */
export function depthsOf(headings: readonly Heading[]): readonly number[] {
  const levels = [...new Set(headings.map(({ level }) => level))].toSorted((one, other) => one - other);
  return headings.map(({ level }) => levels.indexOf(level));
}
