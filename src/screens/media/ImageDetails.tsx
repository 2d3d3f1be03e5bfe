import { Replace, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { nameOf } from '../../lib/path';
import { TilePictureFrame } from '../../media/library/ImageTile';
import type { Thumbnails } from '../../media/library/thumbnails';
import { useThumbnail } from '../../media/library/use-thumbnail';
import { ItemActions, type ItemActionsProps } from './ItemActions';
import { ItemFacts, type ItemFactsProps } from './ItemFacts';
import styles from './Media.module.css';

export interface ImageDetailsProps extends ItemFactsProps, Omit<ItemActionsProps, 'children'> {
  readonly thumbnails: Thumbnails;
  /** Null where the person may not change the site. */
  readonly onReplace: (() => void) | null;
  /** Null where the frame closes it. */
  readonly onClose: (() => void) | null;
}

/** Everything that is known of one image, and what can be done with it. */
export function ImageDetails(props: ImageDetailsProps) {
  const { item: image, thumbnails, address, onReplace, onMove, onDelete, onClose } = props;
  const { media } = useDeskText();
  const words = media.details;
  const [isWanted, setWanted] = useState(false);
  const picture = useThumbnail(thumbnails, image, isWanted);
  const pixels = typeof picture === 'object' ? picture.size : null;
  return (
    <div className={styles.details}>
      {onClose && (
        <div className={styles.detailsHead}>
          <h2>{nameOf(image.path)}</h2>
          <IconButton icon={X} label={words.close} onClick={onClose} />
        </div>
      )}
      <TilePictureFrame picture={picture} size={image.size} />
      {picture === 'large' && <Button onClick={() => setWanted(true)}>{media.show(image.size)}</Button>}
      <p className={styles.quiet}>
        {pixels && `${words.pixels(pixels.width, pixels.height)}, `}
        {media.size(image.size)}
      </p>
      <ItemFacts {...props} />
      <ItemActions address={address} onMove={onMove} onDelete={onDelete}>
        {onReplace && (
          <Button size="small" icon={Replace} onClick={onReplace}>
            {words.replace}
          </Button>
        )}
      </ItemActions>
    </div>
  );
}
