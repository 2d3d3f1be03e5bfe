import type { MadeThumbnail } from './make-thumbnail';
import type { SmallerWish } from './pictures';

export type PictureWork =
  | { readonly kind: 'smaller'; readonly wish: SmallerWish }
  | { readonly kind: 'thumbnail'; readonly bytes: Uint8Array; readonly type: string };

export type PictureQuestion = PictureWork & { readonly id: number };

export type PictureAnswer =
  | { readonly id: number; readonly made: Blob | MadeThumbnail | null }
  | { readonly id: number; readonly failed: true };
