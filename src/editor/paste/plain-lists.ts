import { Fragment, type Node as DocumentNode, type Schema, Slice } from '@tiptap/pm/model';
import { unwrapText } from './wrapped-lines';

interface Entry {
  readonly words: string;
  readonly inner: Entry[];
}

const item = /^([ \t]*)([•●○◦▪■‣⁃])[ \t\u00a0]+(\S.*)$/;

/** Plain text with a list whose bullets are signs: as a list, and paragraphs around it. Null for text with fewer than two bullets. */
export function readPlainLists(text: string, schema: Schema): Slice | null {
  const lines = unwrapText(text).split(/\r\n?|\n/);
  if (lines.filter((line) => item.test(line)).length < 2) return null;
  const blocks: DocumentNode[] = [];
  let open: { readonly key: string; readonly entries: Entry[] }[] = [];
  const close = () => {
    const [outer] = open;
    if (outer) blocks.push(listOf(outer.entries, schema));
    open = [];
  };
  for (const line of lines) {
    const [, indent = '', bullet = '', words = ''] = item.exec(line) ?? [];
    if (bullet !== '') place(`${indent.length} ${bullet}`, words.trimEnd());
    else if (line.trim() !== '') {
      close();
      blocks.push(schema.node('paragraph', null, schema.text(line.trim())));
    }
  }
  close();
  return Slice.maxOpen(Fragment.fromArray(blocks));

  /** Another bullet, or another indent, is another level. */
  function place(key: string, words: string): void {
    const level = open.findIndex((each) => each.key === key);
    const entries: Entry[] = level < 0 ? (open.at(-1)?.entries.at(-1)?.inner ?? []) : (open[level]?.entries ?? []);
    open = level < 0 ? [...open, { key, entries }] : open.slice(0, level + 1);
    entries.push({ words, inner: [] });
  }
}

function listOf(entries: readonly Entry[], schema: Schema): DocumentNode {
  const items = entries.map(({ words, inner }) => {
    const paragraph = schema.node('paragraph', null, schema.text(words));
    return schema.node('listItem', null, inner.length > 0 ? [paragraph, listOf(inner, schema)] : [paragraph]);
  });
  return schema.node('bulletList', null, items);
}
