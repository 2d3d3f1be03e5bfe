import { isList, type Value } from '../content/value';
import { folderOf, isInside } from '../lib/path';
import type { PathIndex } from './path-index';
import { filesAt } from './resolve-media';
import type { MediaPlace, Site } from './site';

/** The folder that most of the files lie in which posts name from the top of the site (`/audio/one.mp3`); null when none is there. */
export function filePlace(samples: readonly Value[], site: Site, index: PathIndex): MediaPlace | null {
  const places = new Map<string, { readonly place: MediaPlace; count: number }>();
  for (const reference of samples.flatMap((value) => (isList(value) ? value : [value]))) {
    if (typeof reference !== 'string' || !/^\/(?!\/)/.test(reference)) continue;
    const isIt = (one: string) => isInside(one, site.root) && one.endsWith(reference);
    const path = filesAt(site, reference).find((one) => index.has(one)) ?? index.paths.find(isIt);
    if (path === undefined) continue;
    const place = { folder: folderOf(path), address: folderOf(reference) };
    const key = `${place.folder}\n${place.address}`;
    const known = places.get(key);
    if (known) known.count++;
    else places.set(key, { place, count: 1 });
  }
  const [most] = [...places.values()].toSorted((a, b) => b.count - a.count);
  return most?.place ?? null;
}
