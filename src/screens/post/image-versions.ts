import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImageVersion } from '../../editor/images/image-desk';
import type { ImageFile } from '../../media/prepare-image';

/** The two versions of each image that was made smaller while its post is open. */
export interface ImageVersions {
  readonly sizes: StoreApi<ReadonlyMap<string, ImageVersion>>;
  /** The smaller version is in the draft, at this address. */
  readonly remember: (src: string, smaller: ImageFile, original: ImageFile) => void;
  /** The address of an image's other version, which is added to the draft when it is first wanted. */
  readonly other: (src: string) => Promise<string | null>;
}

interface Version {
  readonly file: ImageFile;
  readonly isOriginal: boolean;
  /** How the post refers to it; null while it is not in the draft. */
  src: string | null;
}

/** `add` takes a file into the draft and gives how the post refers to it. */
export function createImageVersions(add: (file: ImageFile) => Promise<string>): ImageVersions {
  const pairs: (readonly [Version, Version])[] = [];
  const sizes = createStore<ReadonlyMap<string, ImageVersion>>(() => new Map());

  function show(): void {
    const entries = pairs.flatMap(([one, other]) => [
      [
        one.src,
        { isOriginal: one.isOriginal, size: one.file.bytes.length, otherSize: other.file.bytes.length },
      ] as const,
      [
        other.src,
        { isOriginal: other.isOriginal, size: other.file.bytes.length, otherSize: one.file.bytes.length },
      ] as const,
    ]);
    sizes.setState(new Map(entries.flatMap(([src, version]) => (src === null ? [] : [[src, version] as const]))), true);
  }

  return {
    sizes,
    remember: (src, smaller, original) => {
      if (pairs.some(([one]) => one.src === src)) return;
      pairs.push([
        { file: smaller, isOriginal: false, src },
        { file: original, isOriginal: true, src: null },
      ]);
      show();
    },
    other: async (src) => {
      const pair = pairs.find(([one, other]) => one.src === src || other.src === src);
      const wanted = pair?.find((version) => version.src !== src);
      if (!wanted) return null;
      // It may have been published, or taken out of the draft, since it was wanted last.
      wanted.src = await add(wanted.file);
      show();
      return wanted.src;
    },
  };
}
