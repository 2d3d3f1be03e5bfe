import type { Editor } from '@tiptap/core';
import { richView } from '../../../editor/text-view/rich-view';
import type { SourceView } from '../../../editor/source/open-source-view';
import type { BodySession } from './body-session';

/** From rich text to its source, or back: what was selected and seen stays selected, and where it was in the window. */
export function switchView(body: BodySession, editor: Editor | null, source: SourceView | null): void {
  if (body.getState().kind === 'rich') {
    void body.showSource('chosen', editor && !editor.isDestroyed ? richView(editor) : null);
    return;
  }
  source?.flush();
  void body.showRich(source?.view() ?? null);
}
