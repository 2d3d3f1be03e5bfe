import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { mayBeImage } from '../../media/may-be-image';
import { arrivalsPlugin } from './arrivals';
import { currentCell } from '../table/current-cell';
import { takeDataImages } from './take-data-images';

export interface ImageBehaviourOptions {
  /** Says that an image of this name is being added. */
  readonly wordsFor: (name: string) => string;
  readonly addImages: (files: readonly File[], at?: number) => void;
}

/** Image files that are pasted or dropped onto the text are added to the post. */
export function imageBehaviour({ wordsFor, addImages }: ImageBehaviourOptions): Extension {
  return Extension.create({
    name: 'imageBehaviour',
    priority: 1000,
    addProseMirrorPlugins: () => [
      arrivalsPlugin(wordsFor),
      new Plugin({
        props: {
          transformPasted: (pasted, view) => {
            // Elsewhere, what is pasted brings them to where they were.
            if (!currentCell(view.state)) return pasted;
            const { slice, files } = takeDataImages(pasted);
            // After the words are in the text, so that the images go to where the caret is then.
            if (files.length > 0) setTimeout(() => addImages(files));
            return slice;
          },
          handlePaste: (view, event) => {
            const files = imagesIn(event.clipboardData);
            const hasWords = Boolean(
              event.clipboardData?.types.includes('text/html') && event.clipboardData.getData('text/plain').trim(),
            );
            if (files.length === 0 || hasWords || !view.editable) return false;
            addImages(files);
            return true;
          },
          handleDrop: (view, event) => {
            const files = imagesIn(event.dataTransfer);
            if (files.length === 0 || !view.editable) return false;
            event.preventDefault();
            addImages(files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos);
            return true;
          },
        },
      }),
    ],
  });
}

function imagesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(mayBeImage);
}
