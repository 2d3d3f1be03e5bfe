import { FileX, ImageOff } from 'lucide-react';
import { useMemo } from 'react';
import { useToasts } from '../../../design/Toasts';
import type { ReferredImage } from '../../../editor/images/image-desk';
import type { FieldImages } from '../../../fields/field-images';
import { useDeskText } from '../../../i18n/desk-text';
import type { AddedImage } from './place-post-image';
import type { PostDesk } from '../use-post-desk';

export interface TakenFiles extends Omit<FieldImages, 'pickImage'> {
  /** Says why an image could not be taken, which is null then. */
  readonly tell: (added: AddedImage) => ReferredImage | null;
}

/** What a post takes from the device; what it cannot take is told in a toast, and answered with null. */
export function useTakenFiles({ imageUrl, addImage, addFile }: PostDesk): TakenFiles {
  const { post, files } = useDeskText();
  const toasts = useToasts();
  return useMemo(() => {
    const tell = (added: AddedImage) => {
      if (added.kind === 'added') return { src: added.src, alt: added.alt };
      toasts.show({ id: 'image', tone: 'bad', icon: ImageOff, text: post.image.refused[added.reason] });
      return null;
    };
    return {
      imageUrl,
      tell,
      addImage: async (file, place) => tell(await addImage(file, place)),
      addFile: async (file, place) => {
        const added = await addFile(file, place);
        if (added.kind === 'added') return { src: added.src, player: added.player };
        toasts.show({ id: 'file', tone: 'bad', icon: FileX, ...files.refused[added.reason](file.name) });
        return null;
      },
    };
  }, [imageUrl, addImage, addFile, post, files, toasts]);
}
