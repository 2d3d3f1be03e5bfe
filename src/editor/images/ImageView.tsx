import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { Check, ImageOff, PenLine } from 'lucide-react';
import { type CSSProperties, useState } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import { hasAlias } from '../../site/alias';
import { type ImageWidth, printWidth } from '../../site/blocks/image-width';
import { useDesk, useDeskState } from '../desk/desk';
import { canResize, resizeImage, widthOf } from './image-width';
import styles from './ImageView.module.css';
import { useShownImage } from './use-shown-image';
import { useSteadyCaret } from '../steady/use-steady-caret';
import { WidthHandle } from './WidthHandle';

/** Stands for an image that cannot be shown yet, or at all. */
const picture = { role: 'img' } as const;

/** The most characters of an address that are shown: one may hold a whole picture. */
const longest = 120;

/** An image of the post, fetched from where the site keeps it. */
export function ImageView({ node, selected, getPos }: NodeViewProps) {
  const { editor: words, media } = useDeskText();
  const text = words.image;
  const { editor, store, syntax, imageUrl, images } = useDesk();
  const source = String(node.attrs.src);
  const shortSource = source.length > longest ? `${source.slice(0, longest)}…` : source;
  const alt = String(node.attrs.alt ?? '');
  const title = String(node.attrs.title ?? '').trim();
  const image = useShownImage(source, imageUrl);
  const element = useSteadyCaret(editor.view, getPos);
  const lost = hasAlias(source) ? text.unknown : text.missing;
  const isDecorative = useStore(images.notes, ({ decorative }) => decorative.has(source)) && alt === '';
  const way = useDeskState(({ siteBlocks }) => siteBlocks.width);
  const width = widthOf(String(node.attrs.attributes));
  const [dragged, setDragged] = useState<ImageWidth | null>(null);
  const resize = (wanted: ImageWidth) => {
    const at = getPos();
    if (at !== undefined) editor.commands.command(({ tr }) => resizeImage(tr, at, wanted, way, syntax));
  };
  const hasHandle = () => {
    const at = getPos();
    const staysImage = way?.kind === 'list' || node.attrs.attributes !== '';
    return at !== undefined && staysImage && canResize(editor.state.doc, at, way, syntax);
  };
  const describe = () => {
    const at = getPos();
    if (at === undefined) return;
    editor.commands.setNodeSelection(at);
    store.setState({ describing: at });
  };
  return (
    <NodeViewWrapper
      ref={element}
      as="span"
      className={styles.image}
      data-state={image.kind}
      data-sized={dragged || width ? '' : undefined}
      style={styleOf(dragged ?? width)}
      data-drag-handle
    >
      {image.kind === 'ready' && <img src={image.url} alt={alt} draggable={false} onError={image.onError} />}
      {image.kind === 'loading' && <span className={styles.waiting} {...picture} aria-label={alt || text.loading} />}
      {image.kind === 'missing' && (
        <span className={styles.missing} {...picture} aria-label={`${lost}: ${shortSource}`}>
          <Icon of={ImageOff} />
          <span>
            {lost}
            <small>{shortSource}</small>
          </span>
        </span>
      )}
      {image.kind === 'ready' && selected && (alt !== '' || isDecorative) && (
        <span className={styles.mark} aria-hidden>
          <Icon of={Check} small />
          {isDecorative ? media.image.decorative : text.alt}
        </span>
      )}
      {image.kind === 'ready' && editor.isEditable && alt === '' && !isDecorative && (
        <button type="button" className={styles.mark} tabIndex={-1} onClick={describe}>
          <Icon of={PenLine} small />
          {media.image.describe}
        </button>
      )}
      {image.kind === 'ready' && selected && editor.isEditable && hasHandle() && (
        <WidthHandle
          width={dragged ?? width}
          unit={way?.unit ?? ''}
          box={() => element.current}
          onDrag={setDragged}
          onChange={resize}
          onLeave={() => editor.view.focus()}
        />
      )}
      {title !== '' && <span className={styles.caption}>{title}</span>}
    </NodeViewWrapper>
  );
}

function styleOf(width: ImageWidth | null): CSSProperties {
  return width ? { width: printWidth(width.unit === '' ? { ...width, unit: 'px' } : width) } : {};
}
