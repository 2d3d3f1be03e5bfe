import type { ResolvedPos, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { Syntax } from '../../site/site';
import { looksLikeMarkdown } from './looks-like-markdown';
import { readMarkdown } from './markdown-text';
import { readPlainParagraphs, readWrappedLines } from './plain-lines';
import { readPlainLists } from './plain-lists';
import { readTabSeparated } from './tab-separated';
import { tableSlice } from './table-slice';

export interface PastedText {
  readonly text: string;
  /** Where it goes. */
  readonly $context: ResolvedPos;
  /** It was asked for without formatting: letters stay letters. */
  readonly isPlain: boolean;
}

/** What plain text means in a post: Markdown, rows of a spreadsheet, a list of signs, wrapped lines; null for its bare letters. */
export function readText({ text, $context, isPlain }: PastedText, view: EditorView, syntax: Syntax): Slice | null {
  if ($context.parent.type.spec.code) return null;
  const { schema, doc, selection } = view.state;
  if (isPlain) return readPlainParagraphs(text, schema);
  const isInTable = Boolean($context.parent.type.spec.tableRole);
  const rows = readTabSeparated(text, isInTable);
  if (rows) return tableSlice(rows, schema);
  const place = { doc, at: selection.from };
  const read = !isInTable && looksLikeMarkdown(text) ? readMarkdown(text, syntax, schema, place) : null;
  const lists = read || isInTable ? null : readPlainLists(text, schema);
  return read ?? lists ?? readWrappedLines(text, schema) ?? readPlainParagraphs(text, schema);
}
