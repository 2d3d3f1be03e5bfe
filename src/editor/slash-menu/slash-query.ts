import { type EditorState, TextSelection } from '@tiptap/pm/state';

/** A slash that is being typed after. */
export interface SlashQuery {
  /** Where the slash is, and the caret after the query. */
  readonly from: number;
  readonly to: number;
  readonly query: string;
  /** Which option is chosen. */
  readonly index: number;
}

export interface SlashState {
  readonly open: SlashQuery | null;
  /** A slash whose menu was sent away. */
  readonly dismissed: number | null;
}

/** Changes of the menu that are no changes of the text. */
export type SlashMeta = { readonly index: number } | { readonly dismiss: true };

/** The slash and the word after it at the caret: at the start of a block or after a space, not in code. */
export function slashAt({ selection }: EditorState): { from: number; to: number; query: string } | null {
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { $from } = selection;
  if (!$from.parent.isTextblock || $from.parent.type.spec.code) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const query = /(?:^|[\s\ufffc])\/([^\s/\ufffc]{0,24})$/u.exec(before)?.[1];
  return query === undefined ? null : { from: $from.pos - query.length - 1, to: $from.pos, query };
}
