import { getMarkRange } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';

/** A link of the text. Its `href` is null where the address is written elsewhere in the post. */
export interface CurrentLink {
  readonly kind: 'link' | 'linkReference' | 'autolink';
  readonly from: number;
  readonly to: number;
  readonly href: string | null;
  /** Shown when the mouse rests on it; null when it has none, or has it elsewhere. */
  readonly title: string | null;
}

const kinds = ['link', 'linkReference', 'autolink'] as const;

/** The link at the caret or at the start of the selection; null when there is none. */
export function currentLink({ doc, schema, selection }: EditorState): CurrentLink | null {
  for (const kind of kinds) {
    const type = schema.marks[kind];
    const found = type && (getMarkRange(selection.$from, type) ?? getMarkRange(selection.$to, type));
    if (!found || found.from > selection.from || found.to < selection.to) continue;
    const mark = doc.resolve(found.from).nodeAfter?.marks.find((candidate) => candidate.type === type);
    const href =
      kind === 'link'
        ? String(mark?.attrs.href ?? '')
        : kind === 'autolink'
          ? doc.textBetween(found.from, found.to)
          : null;
    const title = typeof mark?.attrs.title === 'string' ? mark.attrs.title : null;
    return { kind, from: found.from, to: found.to, href, title };
  }
  return null;
}
