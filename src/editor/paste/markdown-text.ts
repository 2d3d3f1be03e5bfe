import { Fragment, Node as DocumentNode, type Schema, Slice } from '@tiptap/pm/model';
import type { Syntax } from '../../site/site';
import { markdownReader } from '../markdown-reader';
import { levelAbove, usesFirstLevel } from './paste-places';
import { repairedLevels } from './repaired-levels';
import { spellUnknownTags } from './unknown-tags';

/**
 * Markdown that was pasted as text at a position of a post, its headings below the post's title; null when it cannot be read
 * in time, or what reads it has not come yet.
 */
export function readMarkdown(
  text: string,
  syntax: Syntax,
  schema: Schema,
  { doc, at }: { readonly doc: DocumentNode; readonly at: number },
): Slice | null {
  const opened = markdownReader.now()?.openBody(text.replace(/\r\n?/g, '\n'), syntax);
  if (!opened || opened.tooHard) return null;
  const { content } = DocumentNode.fromJSON(schema, opened.document.toJSON());
  const spelled = syntax.mdx ? content : spellUnknownTags(content);
  return Slice.maxOpen(withLevels(spelled, levelAbove(doc, at), usesFirstLevel(doc) ? 1 : 2));
}

function withLevels(content: Fragment, above: number, top: 1 | 2): Fragment {
  const told: number[] = [];
  content.descendants(({ type, attrs }) => {
    if (type.name === 'heading') told.push(Number(attrs.level));
  });
  const levels = repairedLevels(told, above, top);
  const rename = (node: DocumentNode): DocumentNode => {
    const inside = node.isTextblock ? node.content : Fragment.fromArray(node.content.content.map(rename));
    return node.type.name === 'heading'
      ? node.type.create({ ...node.attrs, level: levels.shift() }, inside, node.marks)
      : node.copy(inside);
  };
  return told.length === 0 ? content : Fragment.fromArray(content.content.map(rename));
}
