import { folderOf } from '../lib/path';
import { isBundle } from './bundle';
import { handedFiles } from './handed-files';
import { imageFiles } from './image-files';
import { imageMentions } from './image-mentions';
import { imageNames, namedWords } from './named-images';
import { resolveMedia } from './resolve-media';
import type { Site } from './site';
import { isExpected, mayShow, pageBeside, stemsIn, type Unnamed, unnamedIn } from './unnamed-images';

/** A file of the content that shows an image: its references are known, and can be followed. */
export interface ImageUse {
  /** The post's path, or that of a page or a data file. */
  readonly post: string;
  /** It is none of a page or of data. */
  readonly isPost: boolean;
  /** The alternative texts that it has there, in order; null where nothing tells it, as in a field. */
  readonly alts: readonly (string | null)[];
}

/** Why an image may be shown although no content is known to. */
export type OtherUse =
  /** A file has its name: a template, a style, a setting, or content in a way that is not followed. */
  | { readonly kind: 'named'; readonly file: string }
  /** A file shows whatever lies in its folder, or puts names together. */
  | { readonly kind: 'listed'; readonly file: string }
  /** It lies beside a page that is handed all that lies there. */
  | { readonly kind: 'beside'; readonly file: string }
  /** A draft on this device, of the post of this path, shows it. */
  | { readonly kind: 'draft'; readonly file: string }
  /** Browsers look for this name by themselves. */
  | { readonly kind: 'expected' };

/** What is found out about a site's images, file by file; the design is looked at before the content. */
export interface ImageSearch {
  readonly lookAtDesign: (path: string, text: string) => void;
  /** Whether it shows any. */
  readonly lookAtContent: (path: string, text: string) => boolean;
  readonly uses: () => ReadonlyMap<string, readonly ImageUse[]>;
  readonly others: () => ReadonlyMap<string, readonly OtherUse[]>;
}

/** Looks for the images of a site, and for the files that it hands to readers, in its files: by what their references lead to in content, by their names in all else. */
export function createImageSearch(site: Site, entries: readonly { readonly path: string }[]): ImageSearch {
  const paths = new Set(entries.map(({ path }) => path));
  const has = (path: string) => paths.has(path);
  const images = [...imageFiles(site, entries), ...handedFiles(site, entries)].map(({ path }) => path);
  const names = imageNames(images);
  const uses = new Map<string, ImageUse[]>();
  const named = new Map<string, Set<string>>();
  const unnamed: Unnamed[] = [];
  const stems = new Set<string>();
  const pages = new Map<string, string>();
  const posts = new Set(site.collections.flatMap((one) => ((one.kind ?? 'posts') === 'posts' ? one.paths : [])));

  function name(path: string, file: string): void {
    named.set(path, (named.get(path) ?? new Set()).add(file));
  }

  /** Those of the words that a file's place or their ends tell. */
  function nameAll(file: string, text: string, isKnown: (word: string) => boolean): void {
    for (const { word } of namedWords(text)) if (!isKnown(word)) for (const path of meant(word)) name(path, file);

    function meant(word: string): readonly string[] {
      const candidates = names.meant(word, text);
      if (candidates.length < 2) return candidates;
      const exact = resolveMedia(site, file, word, has);
      return exact !== null && candidates.includes(exact) ? [exact] : candidates;
    }
  }

  return {
    lookAtDesign: (file, text) => {
      nameAll(file, text, () => false);
      const found = unnamedIn(file, text);
      if (found.ends.length > 0 || found.folders.length > 0) unnamed.push(found);
    },
    lookAtContent: (file, text) => {
      if (isBundle(file)) pages.set(folderOf(file), file);
      if (unnamed.some(({ ends }) => ends.length > 0)) for (const stem of stemsIn(file, text)) stems.add(stem);
      const found = new Map<string, (string | null)[]>();
      const known = new Set<string>();
      for (const mention of imageMentions({ path: file, text })) {
        const path = resolveMedia(site, file, mention.reference, has);
        if (path === null || !has(path)) continue;
        found.set(path, [...(found.get(path) ?? []), mention.kind === 'text' ? mention.alt : null]);
        for (const { word } of namedWords(mention.reference)) known.add(word);
      }
      for (const [path, alts] of found) {
        const use = { post: file, isPost: posts.has(file), alts };
        uses.set(path, [...(uses.get(path) ?? []), use]);
      }
      nameAll(file, text, (word) => known.has(word));
      return found.size > 0;
    },
    uses: () => new Map(uses),
    others: () =>
      new Map(images.map((path) => [path, othersOf(path)] as const).filter(([, found]) => found.length > 0)),
  };

  function othersOf(path: string): readonly OtherUse[] {
    const beside = pageBeside(site, path, pages);
    const isUsed = uses.has(path);
    return [
      ...[...(named.get(path) ?? [])].map((file) => ({ kind: 'named', file }) as const),
      ...unnamed.filter((one) => mayShow(one, path, stems)).map(({ file }) => ({ kind: 'listed', file }) as const),
      ...(beside !== null && !isUsed ? [{ kind: 'beside', file: beside } as const] : []),
      ...(isExpected(path) ? [{ kind: 'expected' } as const] : []),
    ];
  }
}
