import { useEffect, useState } from 'react';
import type { LibraryItem } from './library-item';
import type { Thumbnail, Thumbnails } from './thumbnails';

/** What a tile shows. `large`: it is fetched only when the person asks for it. */
export type TilePicture = Thumbnail | 'waiting' | 'large' | 'missing';

/** Images above this are not fetched by themselves: bytes. */
const large = 3_000_000;

/** The small picture of an image, fetched while it is on the screen; `isWanted` fetches a large one too. */
export function useThumbnail(thumbnails: Thumbnails, image: LibraryItem, isWanted = false): TilePicture {
  const { path, oid, size } = image;
  const known = thumbnails.known(oid);
  const isLarge = size > large && !isWanted && !known;
  const [found, setFound] = useState<{ oid: string; picture: TilePicture } | null>(null);
  useEffect(() => {
    if (isLarge) return;
    const leaving = new AbortController();
    const settle = (picture: TilePicture) => !leaving.signal.aborted && setFound({ oid, picture });
    thumbnails.get({ path, oid }, leaving.signal).then(
      (thumbnail) => settle(thumbnail ?? 'missing'),
      () => settle('missing'),
    );
    return () => leaving.abort();
  }, [thumbnails, path, oid, isLarge]);
  if (known) return known;
  if (isLarge) return 'large';
  return found?.oid === oid ? found.picture : 'waiting';
}
