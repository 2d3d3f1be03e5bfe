import { ImageOff } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { Asked } from '../../../design/late/Asked';
import { createLatePart } from '../../../design/late/late-part';
import { useToasts } from '../../../design/Toasts';
import type { ImageChoice, ImageDesk, ReferredImage } from '../../../editor/images/image-desk';
import type { FieldImages } from '../../../fields/field-images';
import { useDeskText } from '../../../i18n/desk-text';
import type { SiteReady } from '../../../site/site-store';
import type { PickedImage } from '../../pickers/ImagePicker';
import type { SitePorts } from '../../screen-ports';
import type { PostDesk } from '../use-post-desk';
import type { ImagesInWay } from './use-image-desk';
import { useTakenFiles } from './use-taken-files';

const imagePicker = createLatePart(async () => (await import('../../pickers/ImagePicker')).ImagePicker);

export interface ImagePorts {
  /** For the text. */
  readonly images: ImageDesk;
  /** For the fields, and for the text too. */
  readonly fieldImages: FieldImages;
  /** The dialog in which the person chooses; it is fetched when it is first wanted. */
  readonly dialog: ReactNode;
}

/** What is asked for, and for where: null is the post itself. */
interface Asking {
  readonly answer: (image: ReferredImage | null) => void;
  readonly way: (Pick<ImagesInWay, 'referTo'> & Pick<ImageChoice, 'addImage'>) | null;
}

/** What the text and the fields of a post need for their images. Says so when a file cannot be taken. */
export function useImagePorts(site: SitePorts, ready: SiteReady, desk: PostDesk): ImagePorts {
  const { media } = useDeskText();
  const toasts = useToasts();
  const [asking, setAsking] = useState<Asking | null>(null);
  const taken = useTakenFiles(desk);
  const ask = useCallback(
    (way: Asking['way']) => new Promise<ReferredImage | null>((answer) => setAsking({ answer, way })),
    [],
  );
  const pickImage = useCallback(() => ask(null), [ask]);
  const { like } = desk;
  const { tell } = taken;
  const images = useMemo(
    () => ({
      ...desk.images,
      pickImage,
      like: (references: readonly string[]) => {
        const way = like(references);
        const addImage = async (file: File) => tell(await way.addImage(file));
        return { imageUrl: way.imageUrl, addImage, pickImage: () => ask({ addImage, referTo: way.referTo }) };
      },
    }),
    [desk.images, pickImage, like, ask, tell],
  );
  const fieldImages = useMemo(() => ({ ...taken, pickImage }), [taken, pickImage]);

  async function referred(picked: PickedImage | null, way: Asking['way']): Promise<ReferredImage | null> {
    if (!picked) return null;
    const { addImage, referTo } = way ?? { ...taken, referTo: desk.referTo };
    if (picked.kind === 'device') return addImage(picked.file);
    const found = referTo(picked.path, picked.alt);
    if (!found) toasts.show({ id: 'image', tone: 'bad', icon: ImageOff, text: media.picker.outOfReach });
    return found;
  }

  const onDone = (picked: PickedImage | null) => {
    setAsking(null);
    void referred(picked, asking?.way ?? null).then(asking?.answer, () => asking?.answer(null));
  };
  const dialog = asking && (
    <Asked part={imagePicker} onGiveUp={() => onDone(null)}>
      {(ImagePicker) => <ImagePicker site={site} ready={ready} onDone={onDone} />}
    </Asked>
  );
  return { images, fieldImages, dialog };
}
