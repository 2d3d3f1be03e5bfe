import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ImageDesk, ImageNotes, ReferredImage } from '../../../editor/images/image-desk';
import { createOriginals } from '../../../media/originals';
import type { Pictures } from '../../../media/pictures';
import type { BlobCache } from '../../../repository/blob-cache';
import type { Repository } from '../../../repository/repository';
import { imageTypes } from '../../../site/image-files';
import { loadPrepareImage, loadTakeFile } from '../fetch-ahead';
import { createImageVersions } from './image-versions';
import type { MediaPlace } from '../../../site/site';
import { type AddedImage, type ImagePlaceRequest, placePostImage, referToPostImage } from './place-post-image';
import type { PostSession } from '../session/post-session';
import type { TakenFile } from './take-post-file';

export interface PostImageDesk {
  readonly images: Omit<ImageDesk, 'pickImage'>;
  /** `media` is a field's own place, when it differs from that of the post's other images. */
  readonly addImage: (file: File, media?: MediaPlace) => Promise<AddedImage>;
  readonly addFile: (file: File, media?: MediaPlace) => Promise<TakenFile>;
  /** How the post refers to one of the site's images; null when it cannot. */
  readonly referTo: (path: string, alt: string) => ReferredImage | null;
}

const none: readonly string[] = [];

export interface ImageDeskPorts {
  readonly repository: Repository;
  readonly pictures: Pictures;
  /** Where originals are kept on this device. */
  readonly originals: BlobCache;
}

/** What is done for the images of an open post. `place` tells where they go now; it stays the same function. */
export function useImageDesk(
  session: PostSession,
  { repository, pictures, originals }: ImageDeskPorts,
  place: () => ImagePlaceRequest,
): PostImageDesk {
  const versions = useMemo(
    () =>
      createImageVersions({
        add: (file) => placePostImage(file, place()),
        originals: createOriginals(originals),
      }),
    [place, originals],
  );
  const [notes] = useState(() => createStore<ImageNotes>(() => ({ decorative: new Set(), versions: new Map() })));
  const sizes = useStore(versions.sizes);
  const { drafts } = useStore(session);
  useEffect(
    () => void versions.restore(drafts.getState().images.filter(({ type }) => type.startsWith('image/'))),
    [versions, drafts],
  );
  const decorative = useStore(drafts, (state) => state.decorative ?? none);
  useEffect(() => notes.setState({ decorative: new Set(decorative), versions: sizes }), [notes, decorative, sizes]);

  const addImage = useCallback(
    async (file: File, media?: MediaPlace): Promise<AddedImage> => {
      const { site, tree } = place().ready;
      const reading = await loadPrepareImage().catch(() => null);
      if (!reading) return { kind: 'refused', reason: 'not-fetched' };
      const prepared = await reading.prepareImage(file, { siteTypes: imageTypes(site, tree.entries), pictures });
      if (prepared.kind === 'refused') return prepared;
      const src = await placePostImage(prepared, { ...place(), media });
      if (prepared.original) await versions.remember(src, prepared, prepared.original);
      return { kind: 'added', src, alt: '' };
    },
    [place, versions, pictures],
  );
  const addFile = useCallback(
    async (file: File, media?: MediaPlace): Promise<TakenFile> => {
      const taking = await loadTakeFile().catch(() => null);
      return taking
        ? taking.takePostFile(file, { ...place(), media, repository })
        : { kind: 'refused', reason: 'not-fetched' };
    },
    [place, repository],
  );
  const referTo = useCallback(
    (path: string, alt: string) => {
      const src = referToPostImage(path, place());
      return src === null ? null : { src, alt };
    },
    [place],
  );
  const images = useMemo(() => {
    const setDecorative = (src: string, isDecorative: boolean) => {
      const now = session.getState().drafts.getState().decorative ?? none;
      if (now.includes(src) !== isDecorative)
        session.setDecorative(isDecorative ? [...now, src] : now.filter((one) => one !== src));
    };
    const otherVersion = async (src: string) => {
      const other = await versions.other(src);
      if (other !== null) setDecorative(other, notes.getState().decorative.has(src));
      return other;
    };
    return { notes, setDecorative, otherVersion };
  }, [notes, session, versions]);
  return { images, addImage, addFile, referTo };
}
