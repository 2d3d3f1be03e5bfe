import { createContext, useContext } from 'react';
import type { MediaPlace } from '../site/site';

/** How fields show and take pictures and other files; the post screen provides it. */
export interface FieldImages {
  /** Where the browser can load a picture that a post refers to, or null when it must not or cannot. */
  readonly imageUrl: (reference: string) => Promise<string | null>;
  /**
   * Prepares a file and keeps it with the draft; the answer is how the post refers to it, or null when it is no image.
   * `place` is the field's own, when it differs from that of the post's other images.
   */
  readonly addImage: (file: File, place?: MediaPlace) => Promise<{ src: string; alt: string } | null>;
  /** Keeps a file of any kind with the draft; null when it cannot be taken, and the person knows. */
  readonly addFile: (
    file: File,
    place?: MediaPlace,
  ) => Promise<{ readonly src: string; readonly player: string | null } | null>;
  /** Lets the person choose one of the site's images; null when they choose none. */
  readonly pickImage: () => Promise<{ src: string; alt: string } | null>;
}

const none: FieldImages = {
  imageUrl: () => Promise.resolve(null),
  addImage: () => Promise.resolve(null),
  addFile: () => Promise.resolve(null),
  pickImage: () => Promise.resolve(null),
};

const Images = createContext<FieldImages>(none);

export const FieldImagesProvider = Images.Provider;

export function useFieldImages(): FieldImages {
  return useContext(Images);
}
