import { useMemo } from 'react';
import { resolveMedia } from '../../site/media-path';
import type { PostSummary } from '../../site/post-summary';
import type { SiteReady } from '../../site/site-store';
import type { SitePorts } from '../screen-ports';
import { createImageBatch } from './image-batch';
import type { ThumbnailImage } from './Thumbnail';

/** Pictures above this are not worth a thumbnail: bytes. */
const LARGEST = 1_500_000;

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/** Finds the picture of a post in the repository; null when it has none that can be shown small. */
export function useThumbnails(site: SitePorts, ready: SiteReady): (summary: PostSummary) => ThumbnailImage | null {
  const read = useMemo(() => createImageBatch((oids) => site.repository.blobs(oids)), [site]);
  const entries = useMemo(() => new Map(ready.tree.entries.map((entry) => [entry.path, entry])), [ready.tree]);
  return useMemo(
    () => (summary) => {
      if (!summary.image) return null;
      const entry = entries.get(
        resolveMedia(ready.site, summary.path, summary.image, (path) => entries.has(path)) ?? '',
      );
      const type = types[entry?.path.split('.').pop()?.toLowerCase() ?? ''];
      return entry && type && entry.size <= LARGEST ? { oid: entry.oid, type, read } : null;
    },
    [entries, ready.site, read],
  );
}
