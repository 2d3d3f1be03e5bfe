import type { Node as DocumentNode } from '@tiptap/pm/model';

/** One of two tags around text: what both are told by, and whether it goes in or out. */
interface Half {
  readonly key: string;
  readonly step: 1 | -1;
}

/** Where the other tag is of a pair that one at a position is of, among the blocks beside it; null where it stands alone. */
export function mateOf(document: DocumentNode, at: number): number | null {
  const $at = document.resolve(at);
  const { parent } = $at;
  const half = halfOf($at.nodeAfter);
  if (!half) return null;
  let depth = 0;
  for (let index = $at.index(), place = at; index >= 0 && index < parent.childCount;) {
    const block = parent.child(index);
    const other = halfOf(block);
    if (other?.key === half.key) depth += other.step;
    if (depth === 0) return place;
    place += half.step > 0 ? block.nodeSize : -(parent.maybeChild(index - 1)?.nodeSize ?? 0);
    index += half.step;
  }
  return null;
}

/** Longer sources are more than one tag. */
const longest = 2000;

function halfOf(block: DocumentNode | null): Half | null {
  if (block?.type.name !== 'rawBlock') return null;
  const source = String(block.attrs.raw).trim();
  if (source.length > longest) return null;
  const [colons, name = ''] = /^(?::{2,}|\/{3,})(?=[ \t]*([A-Za-z]?)[^\n]*$)/.exec(source) ?? [];
  if (colons !== undefined && (name !== '' || source === colons)) return { key: colons, step: name === '' ? -1 : 1 };
  const [, mark = '', out = '', into = '', whole = ''] = tags.map((tag) => tag.exec(source)).find(Boolean) ?? [];
  if (into + out === '' || whole === '/') return null;
  return { key: `${mark} ${into || out}`, step: into === '' ? -1 : 1 };
}

/** One tag that is all of a source: how it begins, what it goes into or out of, and whether it says that it is whole. */
const tags: readonly RegExp[] = [
  /^(\{\{[<%])\s*(?:\/\s*([\w./-]+)|([\w./-]+)(?:"[^"]*"|`[^`]*`|[^"`}])*?)(\/?)\s*[>%]\}\}$/,
  /^(\{%)-?\s*(?!(?:end_?)?(?:if|unless|case|for|tablerow)\b)(?:end_?(\w+)\s*|(\w+)(?:"[^"]*"|'[^']*'|[^"'%])*)()-?%\}$/,
  /^(<)(?:\/([A-Za-z][\w.:-]*)\s*|([A-Za-z][\w.:-]*)(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^<>"'{}/]|\/(?!>))*)(\/?)>$/,
];
