import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { isWholeAddress } from '../link/link-address';

/** An address that was pasted alone into its paragraph. */
export interface PastedAddress {
  /** Where the paragraph is. */
  readonly at: number;
  readonly address: string;
}

export const embedKey = new PluginKey<PastedAddress | null>('embed');

/** Remembers an address that was just pasted alone into a paragraph, for as long as the caret stays and nothing is changed. */
export const embedOffer = Extension.create({
  name: 'embedOffer',
  priority: 1050,
  addKeyboardShortcuts() {
    return {
      Escape: () => {
        const { state, view } = this.editor;
        if (!embedKey.getState(state)) return false;
        view.dispatch(state.tr.setMeta(embedKey, 'dismiss'));
        return true;
      },
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin<PastedAddress | null>({
      key: embedKey,
      state: { init: () => null, apply: (transaction, before, _old, state) => follow(transaction, before, state) },
    }),
  ],
});

function follow(transaction: Transaction, before: PastedAddress | null, state: EditorState): PastedAddress | null {
  if (transaction.getMeta(embedKey) === 'dismiss') return null;
  if (!before && !transaction.getMeta('paste')) return null;
  const { $from, empty } = state.selection;
  const { parent } = $from;
  const address = empty && parent.type.name === 'paragraph' ? parent.textContent.trim() : '';
  const isAlone = /^https?:/i.test(address) && isWholeAddress(address) && parent.childCount === 1;
  if (!isAlone || (before && before.address !== address)) return null;
  return before?.at === $from.before() ? before : { at: $from.before(), address };
}
