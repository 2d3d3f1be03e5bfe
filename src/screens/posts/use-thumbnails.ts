import { useEffect, useMemo, useState } from 'react';
import { imageTypeAt } from '../../site/image-type';
import type { PostSummary } from '../../site/post-summary';
import type { SiteReady } from '../../site/site-store';
import type { SitePorts } from '../screen-ports';
import { createImageBatch } from './image-batch';
import type { ThumbnailImage } from './Thumbnail';

/** Pictures above this are not worth a thumbnail: bytes. */
const LARGEST = 1_500_000;

type MediaPath = typeof import('../../site/resolve-media');

/** Finds the picture of a post in the repository; null when it has none that can be shown small. */
export function useThumbnails(site: SitePorts, ready: SiteReady): (summary: PostSummary) => ThumbnailImage | null {
  const read = useMemo(() => createImageBatch((oids) => site.repository.blobs(oids)), [site]);
  const entries = useMemo(() => new Map(ready.tree.entries.map((entry) => [entry.path, entry])), [ready.tree]);
  const [media, setMedia] = useState<MediaPath | null>(null);
  // Pictures come after the words: what finds them is fetched when the list stands.
  useEffect(() => {
    let left = false;
    import('../../site/resolve-media').then(
      (loaded) => left || setMedia(loaded),
      () => undefined,
    );
    return () => void (left = true);
  }, []);
  return useMemo(
    () => (summary) => {
      if (!media || !summary.image) return null;
      const entry = entries.get(
        media.resolveMedia(ready.site, summary.path, summary.image, (path) => entries.has(path)) ?? '',
      );
      const type = entry && imageTypeAt(entry.path);
      return entry && type && entry.size <= LARGEST ? { oid: entry.oid, type, read } : null;
    },
    [media, entries, ready.site, read],
  );
}
