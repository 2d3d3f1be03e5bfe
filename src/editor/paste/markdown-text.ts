import { Node as DocumentNode, type Schema, Slice } from '@tiptap/pm/model';
import type { Syntax } from '../../site/site';
import { markdownReader } from '../markdown-reader';
import { belowTitle } from './below-title';
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
  return Slice.maxOpen(belowTitle(spelled, doc, at));
}
