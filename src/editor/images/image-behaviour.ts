import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, type EditorState, TextSelection } from '@tiptap/pm/state';
import { mayBeImage } from '../../media/image-name';
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
    addKeyboardShortcuts() {
      const select = (direction: -1 | 1) => () => {
        const { state, view } = this.editor;
        const image = imageBeside(state, direction);
        if (image) view.dispatch(state.tr.setSelection(image).scrollIntoView());
        return image !== null;
      };
      return { ArrowLeft: select(-1), ArrowRight: select(1) };
    },
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

/** Of such words, the arrows go the other way. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The image that ends the block before the caret, or begins the one behind it: browsers pass over it to the next words. */
function imageBeside({ doc, selection }: EditorState, direction: -1 | 1): NodeSelection | null {
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { $from } = selection;
  const isAtEdge = $from.parentOffset === (direction < 0 ? 0 : $from.parent.content.size);
  if (!isAtEdge || $from.depth === 0 || rightToLeft.test($from.parent.textContent)) return null;
  const edge = direction < 0 ? $from.before() : $from.after();
  const $edge = doc.resolve(edge);
  const beside = direction < 0 ? $edge.nodeBefore : $edge.nodeAfter;
  const image = direction < 0 ? beside?.lastChild : beside?.firstChild;
  if (!beside?.isTextblock || image?.type.name !== 'image') return null;
  return NodeSelection.create(doc, direction < 0 ? edge - 1 - image.nodeSize : edge + 1);
}

function imagesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(mayBeImage);
}
