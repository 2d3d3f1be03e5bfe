import type { SiteReady } from '../../site/site-store';
import { addressOf } from '../address';
import { collectionOfPost } from '../collection-of-post';
import { placeOf } from '../desk/place-of';
import type { SitePorts } from '../screen-ports';

/** The list that a post is in. */
export function postsAddressOf({ name }: SitePorts, ready: SiteReady, path: string): string {
  return addressOf(placeOf(name, collectionOfPost(ready, path), ready.collection));
}
