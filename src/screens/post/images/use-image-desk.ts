import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ImageDesk, ImageNotes, ReferredImage } from '../../../editor/images/image-desk';
import { createOriginals } from '../../../media/originals';
import type { Pictures } from '../../../media/pictures';
import type { BlobCache } from '../../../repository/blob-cache';
import type { Repository } from '../../../repository/repository';
import { relativeTo } from '../../../lib/path';
import { imageTypes } from '../../../site/image-files';
import { pathInWay } from '../../../site/image-way';
import { loadPrepareImage, loadTakeFile } from '../fetch-ahead';
import { createImageVersions } from './image-versions';
import { createImageWays } from './image-ways';
import type { MediaPlace } from '../../../site/site';
import { type AddedImage, type ImagePlaceRequest, placePostImage, referToPostImage } from './place-post-image';
import type { PostSession } from '../session/post-session';
import type { TakenFile } from './take-post-file';

export interface PostImageDesk {
  readonly images: Omit<ImageDesk, 'pickImage' | 'like'>;
  /** `media` is a field's own place, when it differs from that of the post's other images. */
  readonly addImage: (file: File, media?: MediaPlace) => Promise<AddedImage>;
  readonly addFile: (file: File, media?: MediaPlace) => Promise<TakenFile>;
  /** How the post refers to one of the site's images; null when it cannot. */
  readonly referTo: (path: string, alt: string) => ReferredImage | null;
  /** The same for a parameter of a block that is given such references. */
  readonly like: (references: readonly string[]) => ImagesInWay;
}

/** What is done for images in the way of some references. */
export interface ImagesInWay extends Pick<PostImageDesk, 'referTo'> {
  readonly imageUrl: (reference: string) => Promise<string | null>;
  readonly addImage: (file: File) => Promise<AddedImage>;
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
  imageUrl: (reference: string) => Promise<string | null>,
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

  const take = useCallback(
    async (file: File, own: Pick<ImagePlaceRequest, 'media' | 'way'>): Promise<AddedImage> => {
      const { site, tree } = place().ready;
      const reading = await loadPrepareImage().catch(() => null);
      if (!reading) return { kind: 'refused', reason: 'not-fetched' };
      const prepared = await reading.prepareImage(file, { siteTypes: imageTypes(site, tree.entries), pictures });
      if (prepared.kind === 'refused') return prepared;
      const src = await placePostImage(prepared, { ...place(), ...own });
      if (prepared.original) await versions.remember(src, prepared, prepared.original);
      return { kind: 'added', src, alt: '' };
    },
    [place, versions, pictures],
  );
  const addImage = useCallback((file: File, media?: MediaPlace) => take(file, { media }), [take]);
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
  const like = useMemo(() => {
    const wayLike = createImageWays(place);
    return (references: readonly string[]): ImagesInWay => ({
      imageUrl: async (reference) => {
        const way = wayLike(references);
        const path = way && pathInWay(way, reference);
        const { root } = place().ready.site;
        const served = path === null ? null : `/${relativeTo(path, root).split('/').map(encodeURIComponent).join('/')}`;
        return (await imageUrl(reference)) ?? (served === null ? null : imageUrl(served));
      },
      addImage: (file) => take(file, { way: wayLike(references) }),
      referTo: (path, alt) => {
        const src = referToPostImage(path, { ...place(), way: wayLike(references) });
        return src === null ? null : { src, alt };
      },
    });
  }, [place, take, imageUrl]);
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
  return { images, addImage, addFile, referTo, like };
}
