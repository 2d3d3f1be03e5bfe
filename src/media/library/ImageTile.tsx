import { Check, Image, ImageOff } from 'lucide-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { Icon } from '../../design/Icon';
import { type DeskMessages, useDeskText } from '../../i18n/desk-text';
import { nameOf } from '../../lib/path';
import type { LibraryItem } from './library-item';
import { FilePicture } from './FilePicture';
import { isUndescribed } from './list-items';
import styles from './ImageGrid.module.css';
import type { Thumbnails } from './thumbnails';
import { type TilePicture, useThumbnail } from './use-thumbnail';

export interface ImageTileProps {
  readonly image: LibraryItem;
  readonly thumbnails: Thumbnails;
  readonly isSelected: boolean;
  /** Several are being chosen. */
  readonly isChoosing: boolean;
  /** It is the one that the Tab key leads to. */
  readonly isActive: boolean;
  readonly onSelect: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One image or file: small, with its name and where it is used. */
export function ImageTile(props: ImageTileProps) {
  const { image, thumbnails, isSelected, isChoosing, isActive, onSelect, onKeyDown } = props;
  const { media: words } = useDeskText();
  const { path, kind, size } = image;
  return (
    <button
      type="button"
      className={styles.tile}
      tabIndex={isActive ? 0 : -1}
      aria-pressed={isSelected}
      data-active={isActive || undefined}
      title={path}
      onClick={onSelect}
      onKeyDown={onKeyDown}
    >
      {kind === 'file' ? (
        <FilePicture path={path} size={size} />
      ) : (
        <ImagePicture image={image} thumbnails={thumbnails} />
      )}
      <span className={styles.name}>{nameOf(path)}</span>
      <span className={styles.note}>
        {useInWords(image, words)}
        {isUndescribed(image) && `, ${words.noAlt}`}
      </span>
      {isChoosing && (
        <span className={styles.check} data-chosen={isSelected || undefined}>
          {isSelected && <Icon of={Check} small />}
        </span>
      )}
    </button>
  );
}

function ImagePicture({ image, thumbnails }: Pick<ImageTileProps, 'image' | 'thumbnails'>) {
  return <TilePictureFrame picture={useThumbnail(thumbnails, image)} size={image.size} />;
}

function useInWords({ uses, others }: LibraryItem, words: DeskMessages['media']): string {
  if (uses === null) return '\u00a0';
  if (uses.length > 0)
    return words.used(
      uses.length,
      uses.every(({ isPost }) => isPost),
    );
  if (others.some(({ kind }) => kind === 'named')) return words.usedByDesign;
  if (others.some(({ kind }) => kind === 'draft')) return words.usedByDraft;
  return others.length > 0 ? words.mayBeUsed : words.used(0);
}

/** The picture of a tile, or what stands in its place. */
export function TilePictureFrame({ picture, size }: { readonly picture: TilePicture; readonly size: number }) {
  const { media: words } = useDeskText();
  if (typeof picture === 'object')
    return (
      <span className={styles.picture}>
        <img src={picture.url} alt="" draggable={false} />
      </span>
    );
  return (
    <span className={styles.picture} data-state={picture}>
      {picture === 'large' && (
        <>
          <Icon of={Image} />
          <small>{words.large(size)}</small>
        </>
      )}
      {picture === 'missing' && (
        <>
          <Icon of={ImageOff} />
          <small>{words.notFetched}</small>
        </>
      )}
    </span>
  );
}
