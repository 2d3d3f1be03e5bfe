import { isInside, joinPath, relativeTo } from '../../lib/path';
import type { Site } from '../../site/site';

/** Where readers' browsers find an image; from the top of the site where its own address is not known, null for one that is not served as it lies. */
export function liveImageAddress(site: Site, siteUrl: string | null, path: string): string | null {
  const [root] = site.media
    .filter(({ folder }) => isInside(path, folder))
    .toSorted((a, b) => b.folder.length - a.folder.length);
  if (!root) return null;
  const parts = joinPath(root.address.replace(/^\/+|\/+$/g, ''), relativeTo(path, root.folder));
  const base = site.addresses?.base ?? '';
  return `${siteUrl ?? ''}${siteUrl?.endsWith(base) ? '' : base}/${parts.split('/').map(encodeURIComponent).join('/')}`;
}
