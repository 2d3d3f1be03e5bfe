import type { LibraryItem } from '../../media/library/library-item';
import { DeleteImagesDialog } from './DeleteImagesDialog';
import type { ImageDialogProps } from './image-dialog';
import { MoveImageDialog } from './MoveImageDialog';
import { ReplaceImageDialog } from './ReplaceImageDialog';

/** What the person is asked about the images and files of the site. */
export type Asked =
  | { readonly kind: 'move' | 'delete' | 'delete-chosen' }
  | { readonly kind: 'replace'; readonly file: File };

export interface MediaDialogsProps extends ImageDialogProps {
  readonly asked: Asked;
  /** What is looked at. */
  readonly item: LibraryItem | null;
  readonly chosen: readonly LibraryItem[];
}

export function MediaDialogs({ asked, item, chosen, ...dialog }: MediaDialogsProps) {
  if (asked.kind === 'delete-chosen') return <DeleteImagesDialog {...dialog} images={chosen} />;
  if (!item) return null;
  if (asked.kind === 'move') return <MoveImageDialog {...dialog} image={item} />;
  if (asked.kind === 'replace') return <ReplaceImageDialog {...dialog} image={item} file={asked.file} />;
  return <DeleteImagesDialog {...dialog} images={[item]} />;
}
