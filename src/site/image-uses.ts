import { imageMentions } from './image-mentions';
import { resolveMedia } from './resolve-media';
import type { Site } from './site';

/** A post that shows an image. */
export interface ImageUse {
  /** The post's path. */
  readonly post: string;
  /** The alternative texts that it has there, in order; null where nothing tells it, as in a field. */
  readonly alts: readonly (string | null)[];
}

/** Which of the site's images a post shows, by their paths. */
export function imageUses(
  site: Site,
  post: { readonly path: string; readonly text: string },
  has: (path: string) => boolean,
): ReadonlyMap<string, ImageUse> {
  const uses = new Map<string, ImageUse>();
  for (const mention of imageMentions(post.text)) {
    const file = resolveMedia(site, post.path, mention.reference, has);
    if (file === null || !has(file)) continue;
    const alts = uses.get(file)?.alts ?? [];
    uses.set(file, { post: post.path, alts: [...alts, mention.kind === 'text' ? mention.alt : null] });
  }
  return uses;
}
