import { createStore, type StoreApi } from 'zustand/vanilla';

/** An image as the post refers to it, and what it shows in words. */
export interface ReferredImage {
  readonly src: string;
  readonly alt: string;
}

/** A file that was made smaller when it was added: what is used, and what the other version weighs, in bytes. */
export interface ImageVersion {
  readonly isOriginal: boolean;
  readonly size: number;
  readonly otherSize: number;
}

/** What is known of the post's images beside its text, by their addresses as the post writes them. */
export interface ImageNotes {
  /** They are deliberately not described. */
  readonly decorative: ReadonlySet<string>;
  readonly versions: ReadonlyMap<string, ImageVersion>;
}

/** What shows and takes an image for a place that names it in a way of its own. */
export interface ImageChoice {
  readonly imageUrl: (src: string) => Promise<string | null>;
  readonly addImage: (file: File) => Promise<ReferredImage | null>;
  readonly pickImage: () => Promise<ReferredImage | null>;
}

/** What the screen does for the images of a post. */
export interface ImageDesk {
  readonly notes: StoreApi<ImageNotes>;
  readonly setDecorative: (src: string, isDecorative: boolean) => void;
  /** The address of the other version of an image that was made smaller; null when there is none any more. */
  readonly otherVersion: (src: string) => Promise<string | null>;
  /** Lets the person choose one of the site's images; null when they choose none. */
  readonly pickImage: () => Promise<ReferredImage | null>;
  /** The same for a parameter of a block, in the way of others of its name: they tell where its images lie, and how they are named. */
  readonly like: (references: readonly string[]) => ImageChoice;
}

/** Where no screen does anything for them. */
export const noImageDesk: ImageDesk = {
  notes: createStore<ImageNotes>(() => ({ decorative: new Set(), versions: new Map() })),
  setDecorative: () => undefined,
  otherVersion: () => Promise.resolve(null),
  pickImage: () => Promise.resolve(null),
  like: () => ({
    imageUrl: () => Promise.resolve(null),
    addImage: () => Promise.resolve(null),
    pickImage: () => Promise.resolve(null),
  }),
};
