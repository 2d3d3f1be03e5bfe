import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftImage } from '../../../drafts/draft';
import type { ImageVersion } from '../../../editor/images/image-desk';
import type { KeptOriginal, Originals } from '../../../media/originals';
import type { ImageFile } from '../../../media/prepare-image';
import { nameOf } from '../../../lib/path';

/** The two versions of each image of the draft that was made smaller. */
export interface ImageVersions {
  readonly sizes: StoreApi<ReadonlyMap<string, ImageVersion>>;
  /** The smaller version is in the draft, at this address. */
  readonly remember: (src: string, smaller: ImageFile, original: ImageFile) => Promise<void>;
  /** Finds the originals of what a draft has, as they are kept on this device. */
  readonly restore: (images: readonly DraftImage[]) => Promise<void>;
  /** The address of an image's other version, which is added to the draft when it is first wanted; null when there is none any more. */
  readonly other: (src: string) => Promise<string | null>;
}

interface Pair {
  readonly smaller: ImageFile;
  readonly kept: KeptOriginal;
}

export interface ImageVersionsPorts {
  /** Takes a file into the draft and gives how the post refers to it. */
  readonly add: (file: ImageFile) => Promise<string>;
  readonly originals: Originals;
}

export function createImageVersions({ add, originals }: ImageVersionsPorts): ImageVersions {
  let pairs: readonly Pair[] = [];
  const sizes = createStore<ReadonlyMap<string, ImageVersion>>(() => new Map());

  function show(next: readonly Pair[]): void {
    pairs = next;
    const entries = pairs.flatMap(({ smaller, kept }): (readonly [string, ImageVersion])[] => {
      const [small, large] = [smaller.bytes.length, kept.size];
      const one = [kept.src, { isOriginal: false, size: small, otherSize: large }] as const;
      if (kept.originalSrc === null) return [one];
      return [one, [kept.originalSrc, { isOriginal: true, size: large, otherSize: small }]];
    });
    sizes.setState(new Map(entries), true);
  }

  return {
    sizes,
    remember: async (src, smaller, original) => {
      if (pairs.some(({ kept }) => kept.src === src)) return;
      const { name, type, bytes } = original;
      const kept: KeptOriginal = { src, originalSrc: null, name, type, size: bytes.length };
      await originals.put(smaller.bytes, kept, original);
      show([...pairs, { smaller, kept }]);
    },
    restore: async (images) => {
      const found: Pair[] = [];
      for (const { path, type, bytes } of images) {
        const smaller = { name: nameOf(path), type, bytes: new Uint8Array(bytes) };
        const kept = await originals.find(smaller.bytes);
        if (kept) found.push({ smaller, kept });
      }
      show([...pairs, ...found.filter(({ kept }) => pairs.every((pair) => pair.kept.src !== kept.src))]);
    },
    other: async (src) => {
      const pair = pairs.find(({ kept }) => kept.src === src || kept.originalSrc === src);
      if (!pair) return null;
      const { smaller, kept } = pair;
      const wanted = kept.src === src ? await originals.file(smaller.bytes, kept) : smaller;
      if (!wanted) {
        show(pairs.filter((one) => one !== pair));
        return null;
      }
      // It may have been published, or taken out of the draft, since it was wanted last.
      const other = await add(wanted);
      const next = kept.src === src ? { ...kept, originalSrc: other } : { ...kept, src: other };
      await originals.put(smaller.bytes, next, null);
      show(pairs.map((one) => (one === pair ? { smaller, kept: next } : one)));
      return other;
    },
  };
}
