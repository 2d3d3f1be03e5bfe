import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { mayBeImage } from '../../media/may-be-image';
import type { DeskStore } from '../desk/desk-store';
import { kindOfDocument } from '../documents/document-kind';

export interface FileBehaviourOptions {
  readonly desk: DeskStore;
  readonly addImages: (files: readonly File[], at?: number) => void;
  readonly addFiles: (files: readonly File[]) => void;
}

/**
 * Files that are pasted or dropped onto the text are added to the post. Of a single document whose text could be brought in
 * instead, it is asked which is meant.
 */
export function fileBehaviour({ desk, addImages, addFiles }: FileBehaviourOptions): Extension {
  function take(files: readonly File[], at?: number): void {
    const others = files.filter((file) => !mayBeImage(file));
    const [only] = others;
    if (only && others.length === 1 && isText(only)) desk.setState({ asked: only });
    else addFiles(others);
    if (files.length > others.length) addImages(files.filter(mayBeImage), at);
  }
  return Extension.create({
    name: 'fileBehaviour',
    priority: 1001,
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const files = filesIn(event.clipboardData);
            const hasWords = Boolean(
              event.clipboardData?.types.includes('text/html') && event.clipboardData.getData('text/plain').trim(),
            );
            if (files.every(mayBeImage) || hasWords || !view.editable) return false;
            take(files);
            return true;
          },
          handleDrop: (view, event) => {
            const files = filesIn(event.dataTransfer);
            if (files.every(mayBeImage) || !view.editable) return false;
            event.preventDefault();
            take(files, moveCaretTo(view, event));
            return true;
          },
        },
      }),
    ],
  });
}

/** The caret goes to where something is dropped, unless that is among the words that are selected. */
function moveCaretTo(view: EditorView, { clientX, clientY }: MouseEvent): number | undefined {
  const at = view.posAtCoords({ left: clientX, top: clientY })?.pos;
  const { tr, selection } = view.state;
  if (at === undefined || (!selection.empty && at >= selection.from && at <= selection.to)) return at;
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at))));
  return at;
}

function filesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])];
}

function isText({ name }: File): boolean {
  const kind = kindOfDocument(name);
  return kind === 'docx' || kind === 'markdown';
}
