import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { Check, ImageOff, TriangleAlert } from 'lucide-react';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import styles from './ImageView.module.css';
import { useShownImage } from './use-shown-image';

/** Stands for an image that cannot be shown yet, or at all. */
const picture = { role: 'img' } as const;

/** The most characters of an address that are shown: one may hold a whole picture. */
const longest = 120;

/** An image of the post, fetched from where the site keeps it. */
export function ImageView({ node, selected }: NodeViewProps) {
  const text = useDeskText().editor.image;
  const { imageUrl } = useDesk();
  const source = String(node.attrs.src);
  const shortSource = source.length > longest ? `${source.slice(0, longest)}…` : source;
  const alt = String(node.attrs.alt ?? '');
  const title = String(node.attrs.title ?? '').trim();
  const image = useShownImage(source, imageUrl);
  return (
    <NodeViewWrapper as="span" className={styles.image} data-state={image.kind} data-drag-handle>
      {image.kind === 'ready' && <img src={image.url} alt={alt} draggable={false} onError={image.onError} />}
      {image.kind === 'loading' && <span className={styles.waiting} {...picture} aria-label={alt || text.loading} />}
      {image.kind === 'missing' && (
        <span className={styles.missing} {...picture} aria-label={`${text.missing}: ${shortSource}`}>
          <Icon of={ImageOff} />
          <span>
            {text.missing}
            <small>{shortSource}</small>
          </span>
        </span>
      )}
      {image.kind === 'ready' && (selected || alt === '') && (
        <span className={styles.mark} data-missing={alt === '' || undefined} aria-hidden>
          <Icon of={alt === '' ? TriangleAlert : Check} small />
          {alt === '' ? text.altMissing : text.alt}
        </span>
      )}
      {title !== '' && <span className={styles.caption}>{title}</span>}
    </NodeViewWrapper>
  );
}
