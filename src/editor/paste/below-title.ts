import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';
import { levelAbove, usesFirstLevel } from './paste-places';
import { repairedLevels } from './repaired-levels';

/** Blocks that come to a position of a post, their headings below its title: see `repairedLevels`. */
export function belowTitle(content: Fragment, doc: DocumentNode, at: number): Fragment {
  const told: number[] = [];
  content.descendants(({ type, attrs }) => {
    if (type.name === 'heading') told.push(Number(attrs.level));
  });
  const levels = repairedLevels(told, levelAbove(doc, at), usesFirstLevel(doc) ? 1 : 2);
  const rename = (node: DocumentNode): DocumentNode => {
    const inside = node.isTextblock ? node.content : Fragment.fromArray(node.content.content.map(rename));
    return node.type.name === 'heading'
      ? node.type.create({ ...node.attrs, level: levels.shift() }, inside, node.marks)
      : node.copy(inside);
  };
  return told.length === 0 ? content : Fragment.fromArray(content.content.map(rename));
}
