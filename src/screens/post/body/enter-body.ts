import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { chainInPost } from '../../../editor/chain-in-post';
import type { SourceView } from '../../../editor/source/open-source-view';

/** The caret goes to the start of the post, or of its source, before the next key. */
export function enterBody(editor: Editor | null, source: SourceView | null): void {
  if (editor)
    chainInPost(editor)
      .command(({ tr }) => Boolean(tr.setSelection(Selection.atStart(tr.doc))))
      .run();
  else source?.show({ places: [0], top: window.innerHeight / 2 });
}
