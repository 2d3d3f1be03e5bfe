import { ImageOff } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { useToasts } from '../../../design/Toasts';
import type { ImageDesk, ReferredImage } from '../../../editor/images/image-desk';
import type { FieldImages } from '../../../fields/field-images';
import { useDeskText } from '../../../i18n/desk-text';
import type { SiteReady } from '../../../site/site-store';
import type { PickedImage } from '../../pickers/ImagePicker';
import type { SitePorts } from '../../screen-ports';
import type { PostDesk } from '../use-post-desk';
import { useTakenFiles } from './use-taken-files';

const ImagePicker = lazy(async () => ({ default: (await import('../../pickers/ImagePicker')).ImagePicker }));

export interface ImagePorts {
  /** For the text. */
  readonly images: ImageDesk;
  /** For the fields, and for the text too. */
  readonly fieldImages: FieldImages;
  /** The dialog in which the person chooses; it is fetched when it is first wanted. */
  readonly dialog: ReactNode;
}

/** What the text and the fields of a post need for their images. Says so when a file cannot be taken. */
export function useImagePorts(site: SitePorts, ready: SiteReady, desk: PostDesk): ImagePorts {
  const { media } = useDeskText();
  const toasts = useToasts();
  const [asking, setAsking] = useState<{ readonly answer: (image: ReferredImage | null) => void } | null>(null);
  const taken = useTakenFiles(desk);
  const pickImage = useCallback(
    () => new Promise<ReferredImage | null>((resolve) => setAsking({ answer: resolve })),
    [],
  );
  const images = useMemo(() => ({ ...desk.images, pickImage }), [desk.images, pickImage]);
  const fieldImages = useMemo(() => ({ ...taken, pickImage }), [taken, pickImage]);

  async function referred(picked: PickedImage | null): Promise<ReferredImage | null> {
    if (!picked) return null;
    if (picked.kind === 'device') return taken.addImage(picked.file);
    const found = desk.referTo(picked.path, picked.alt);
    if (!found) toasts.show({ id: 'image', tone: 'bad', icon: ImageOff, text: media.picker.outOfReach });
    return found;
  }

  const onDone = (picked: PickedImage | null) => {
    setAsking(null);
    void referred(picked).then(asking?.answer, () => asking?.answer(null));
  };
  const dialog = asking && (
    <Suspense fallback={null}>
      <ImagePicker site={site} ready={ready} onDone={onDone} />
    </Suspense>
  );
  return { images, fieldImages, dialog };
}
