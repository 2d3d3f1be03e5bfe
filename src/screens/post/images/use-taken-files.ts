import { FileX, ImageOff } from 'lucide-react';
import { useMemo } from 'react';
import { useToasts } from '../../../design/Toasts';
import type { FieldImages } from '../../../fields/field-images';
import { useDeskText } from '../../../i18n/desk-text';
import type { PostDesk } from '../use-post-desk';

/** What a post takes from the device; what it cannot take is told in a toast, and answered with null. */
export function useTakenFiles({ imageUrl, addImage, addFile }: PostDesk): Omit<FieldImages, 'pickImage'> {
  const { post, files } = useDeskText();
  const toasts = useToasts();
  return useMemo(
    () => ({
      imageUrl,
      addImage: async (file, place) => {
        const added = await addImage(file, place);
        if (added.kind === 'added') return { src: added.src, alt: added.alt };
        toasts.show({ id: 'image', tone: 'bad', icon: ImageOff, text: post.image.refused[added.reason] });
        return null;
      },
      addFile: async (file, place) => {
        const added = await addFile(file, place);
        if (added.kind === 'added') return { src: added.src, player: added.player };
        toasts.show({ id: 'file', tone: 'bad', icon: FileX, ...files.refused[added.reason](file.name) });
        return null;
      },
    }),
    [imageUrl, addImage, addFile, post, files, toasts],
  );
}
