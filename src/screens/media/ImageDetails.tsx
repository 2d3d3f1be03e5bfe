import { Copy, PenLine, Replace, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../design/Button';
import { IconButton } from '../../design/IconButton';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import { folderOf, nameOf } from '../../lib/path';
import type { LibraryImage } from '../../media/library/library-image';
import type { ImageUsesState } from '../../media/library/image-uses-store';
import { altsOf, isUnused } from '../../media/library/list-images';
import { TilePictureFrame } from '../../media/library/ImageTile';
import type { Thumbnails } from '../../media/library/thumbnails';
import { useThumbnail } from '../../media/library/use-thumbnail';
import { addressOf } from '../address';
import styles from './Media.module.css';
import { OtherUses } from './OtherUses';

export interface ImageDetailsProps {
  readonly repository: string;
  readonly image: LibraryImage;
  readonly thumbnails: Thumbnails;
  /** What was found of its uses. */
  readonly found: ImageUsesState;
  /** Where readers' browsers find it; null when it has no address of its own. */
  readonly address: string | null;
  /** Null where the person may not change the site. */
  readonly onReplace: (() => void) | null;
  readonly onMove: (() => void) | null;
  readonly onDelete: (() => void) | null;
  /** Null where the frame closes it. */
  readonly onClose: (() => void) | null;
}

/** Everything that is known of one image, and what can be done with it. */
export function ImageDetails(props: ImageDetailsProps) {
  const { repository, image, thumbnails, found, address, onReplace, onMove, onDelete, onClose } = props;
  const { media } = useDeskText();
  const words = media.details;
  const toasts = useToasts();
  const [isWanted, setWanted] = useState(false);
  const picture = useThumbnail(thumbnails, image, isWanted);
  const pixels = typeof picture === 'object' ? picture.size : null;
  const { uses, others } = image;
  const { titles, content, total } = found;
  const alts = altsOf(image);

  async function copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    toasts.show({ id: 'copied', icon: Copy, text: words.copied });
  }

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
      <dl>
        <dt>{words.folder}</dt>
        <dd className={styles.path}>{folderOf(image.path) || media.topFolder}</dd>
        <dt>{words.address}</dt>
        <dd className={styles.path}>{address ?? words.noAddress}</dd>
        <dt>{words.usedIn}</dt>
        <dd>
          {uses === null && media.lookingForUses}
          {isUnused(image) && words.unused(content, total - content)}
          {uses?.length === 0 && others.length > 0 && <OtherUses others={others} titles={titles} />}
          {uses && uses.length > 0 && (
            <ul className={styles.uses}>
              {uses.map(({ post }) => (
                <li key={post}>
                  <Link href={addressOf({ kind: 'post', repository, path: post })}>{titles.get(post) ?? post}</Link>
                </li>
              ))}
            </ul>
          )}
        </dd>
        {uses && uses.length > 0 && others.length > 0 && (
          <>
            <dt>{words.others}</dt>
            <dd>
              <OtherUses others={others} titles={titles} />
            </dd>
          </>
        )}
        {uses && uses.length > 0 && (
          <>
            <dt>{words.alts}</dt>
            <dd>
              {alts.length === 0 && words.noAlts}
              {alts.map((alt) => (
                <p key={alt}>{alt}</p>
              ))}
            </dd>
          </>
        )}
      </dl>
      <div className={styles.actions}>
        {address !== null && (
          <Button size="small" icon={Copy} onClick={() => void copy(address)}>
            {words.copy}
          </Button>
        )}
        {onReplace && (
          <Button size="small" icon={Replace} onClick={onReplace}>
            {words.replace}
          </Button>
        )}
        {onMove && (
          <Button size="small" icon={PenLine} onClick={onMove}>
            {words.rename}
          </Button>
        )}
        {onDelete && (
          <Button size="small" variant="quiet" icon={Trash2} onClick={onDelete}>
            {words.remove}
          </Button>
        )}
      </div>
    </div>
  );
}
