import type { Editor } from '@tiptap/core';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Syntax } from '../../site/site';
import type { ImageDesk } from '../images/image-desk';
import type { AddImage } from '../images/insert-images';
import type { Desk, DeskStore } from './desk-store';

/** What the parts around the text share. */
export interface DeskParts {
  readonly editor: Editor;
  readonly store: DeskStore;
  /** Which syntax the post's file may hold. */
  readonly syntax: Syntax;
  /** The image at an address of the post, as something that the page may show; null when there is none. */
  readonly imageUrl: (src: string) => Promise<string | null>;
  /** Takes a new image into the draft and gives how the post refers to it; null when it could not be taken. */
  readonly addImage: AddImage;
  readonly images: ImageDesk;
  /** Adds image files at the selection. */
  readonly addImages: (files: readonly File[]) => void;
  /** Links files of any kind at the selection. */
  readonly addFiles: (files: readonly File[]) => void;
}

const Parts = createContext<DeskParts | null>(null);

export const DeskProvider = Parts.Provider;

/** The parts of the editor that this component is inside of. */
export function useDesk(): DeskParts {
  const parts = useContext(Parts);
  if (!parts) throw new Error('useDesk outside of BodyEditor');
  return parts;
}

/** A part of the desk's state. */
export function useDeskState<Part>(select: (desk: Desk) => Part): Part {
  return useStore(useDesk().store, select);
}
