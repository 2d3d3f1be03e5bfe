import { type EditorState, TextSelection } from '@tiptap/pm/state';

/** A sign that is being typed after, and what was typed after it. */
export interface CaretQuery {
  /** Where the sign is, and the caret after the query. */
  readonly from: number;
  readonly to: number;
  readonly query: string;
  /** Which option is chosen. */
  readonly index: number;
}

export interface CaretMenuState {
  readonly open: CaretQuery | null;
  /** Where a sign is whose menu was sent away. */
  readonly dismissed: number | null;
}

/** The words before the caret in its block, with a sign for every node between them; null in code and where words are selected. */
export function wordsBeforeCaret({ selection }: EditorState): string | null {
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { parent, parentOffset } = selection.$from;
  if (!parent.isTextblock || parent.type.spec.code) return null;
  return parent.textBetween(Math.max(0, parentOffset - 120), parentOffset, undefined, '\ufffc');
}
