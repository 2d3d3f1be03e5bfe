import { createContext, useContext } from 'react';

/** How fields show and take pictures; the post screen provides it. */
export interface FieldImages {
  /** Where the browser can load a picture that a post refers to, or null when it must not or cannot. */
  readonly imageUrl: (reference: string) => Promise<string | null>;
  /** Prepares a file and keeps it with the draft; the answer is how the post refers to it, or null when it is no image. */
  readonly addImage: (file: File) => Promise<{ src: string; alt: string } | null>;
}

const none: FieldImages = { imageUrl: () => Promise.resolve(null), addImage: () => Promise.resolve(null) };

const Images = createContext<FieldImages>(none);

export const FieldImagesProvider = Images.Provider;

export function useFieldImages(): FieldImages {
  return useContext(Images);
}
