import { Check, Image, ImageOff } from 'lucide-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { Icon } from '../../design/Icon';
import { type DeskMessages, useDeskText } from '../../i18n/desk-text';
import { nameOf } from '../../lib/path';
import type { LibraryImage } from './library-image';
import { isUndescribed } from './list-images';
import styles from './ImageGrid.module.css';
import type { Thumbnails } from './thumbnails';
import { type TilePicture, useThumbnail } from './use-thumbnail';

export interface ImageTileProps {
  readonly image: LibraryImage;
  readonly thumbnails: Thumbnails;
  readonly isSelected: boolean;
  /** Several are being chosen. */
  readonly isChoosing: boolean;
  /** It is the one that the Tab key leads to. */
  readonly isActive: boolean;
  readonly onSelect: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One image: small, with its name and where it is used. */
export function ImageTile(props: ImageTileProps) {
  const { image, thumbnails, isSelected, isChoosing, isActive, onSelect, onKeyDown } = props;
  const { media: words } = useDeskText();
  const picture = useThumbnail(thumbnails, image);
  const { path } = image;
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
      <TilePictureFrame picture={picture} size={image.size} />
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

function useInWords({ uses, others }: LibraryImage, words: DeskMessages['media']): string {
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
