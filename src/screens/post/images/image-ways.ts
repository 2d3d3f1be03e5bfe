import { type ImageWay, imageWay } from '../../../site/image-way';
import type { ImagePlaceRequest } from './place-post-image';

/** Answers how parameters of blocks name their images, by what others of their name are given; each is worked out once for a state of the site. */
export function createImageWays(
  place: () => Pick<ImagePlaceRequest, 'ready' | 'habits'>,
): (references: readonly string[]) => ImageWay | null {
  const known = new Map<string, ImageWay | null>();
  let [ofTree, ofHabits]: [unknown, unknown] = [null, null];
  return (references) => {
    const { ready, habits } = place();
    if (ofTree !== ready.tree || ofHabits !== habits) known.clear();
    [ofTree, ofHabits] = [ready.tree, habits];
    const key = references.join('\n');
    const found = known.get(key);
    if (found !== undefined) return found;
    const paths = ready.tree.entries.map(({ path }) => path);
    const way = imageWay(references, { site: ready.site, paths, habits });
    known.set(key, way);
    return way;
  };
}
