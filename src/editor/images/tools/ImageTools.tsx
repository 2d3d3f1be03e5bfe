import { chainInPost } from '../../chain-in-post';
import { Trash2 } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useState } from 'react';
import { Button } from '../../../design/Button';
import { IconButton } from '../../../design/IconButton';
import { useDeskText } from '../../../i18n/desk-text';
import { useDesk, useDeskState } from '../../desk/desk';
import { Floating } from '../../floating/Floating';
import { pickImages } from '../../../media/pick-images';
import { captionOf } from '../image-caption';
import { canResize } from '../image-width';
import type { ReferredImage } from '../image-desk';
import bar from '../../toolbar/toolbar.module.css';
import { AltText } from './AltText';
import { ImageCaption } from './ImageCaption';
import { ImageDetail, type ImageDetailProps } from './ImageDetail';
import { ImageVersionTool } from './ImageVersionTool';
import { ImageWidth } from './ImageWidth';
import type { NodeToolsProps } from '../../node-tools/NodeTools';
import { useNodeAnchor } from '../../node-tools/use-node-anchor';

/** In pixels: a lower picture would be hidden below its tools. */
const lowest = 160;

/** An image's own toolbar: its alt text, another image in its place, or none. */
export function ImageTools({ at, attributes }: NodeToolsProps) {
  const { editor: words, media } = useDeskText();
  const text = words.image;
  const { editor, store, syntax, addImage, images } = useDesk();
  const anchor = useNodeAnchor(at);
  const { image: details } = useDeskText().constructs;
  const [detail, setDetail] = useState<ImageDetailProps['of'] | 'caption' | 'width' | null>(null);
  const way = useDeskState(({ siteBlocks }) => siteBlocks.caption);
  const caption = way && captionOf(editor.state.doc, at, way, syntax);
  const widthWay = useDeskState(({ siteBlocks }) => siteBlocks.width);
  const isDescribing = useDeskState(({ describing }) => describing === at);
  const src = String(attributes.src);

  if (isDescribing)
    return (
      <AltText
        at={at}
        src={src}
        alt={typeof attributes.alt === 'string' ? attributes.alt : ''}
        onDone={() => store.setState({ describing: null })}
      />
    );
  if (detail === 'caption' && way && caption !== null)
    return <ImageCaption at={at} way={way} words={caption} onDone={() => setDetail(null)} />;
  if (detail === 'width') return <ImageWidth at={at} onDone={() => setDetail(null)} />;
  if (detail && detail !== 'caption') return <ImageDetail at={at} of={detail} onDone={() => setDetail(null)} />;
  const box = anchor();
  const isLow = box !== null && box.bottom - box.top < lowest;
  const replace = async (choose: () => Promise<ReferredImage | null>) => {
    const chosen = await choose();
    const isStillThere = !editor.isDestroyed && editor.state.doc.nodeAt(at)?.type.name === 'image';
    if (!chosen || !isStillThere) return;
    chainInPost(editor)
      .command(({ tr }) => Boolean(tr.setNodeAttribute(at, 'src', chosen.src)))
      .setNodeSelection(at)
      .run();
  };
  const fromDevice = async () => {
    const [file] = await pickImages({ several: false });
    return file ? addImage(file) : null;
  };
  return (
    <Floating
      anchor={anchor}
      gap={isLow ? 8 : -20}
      onKeyDown={(event) => {
        if (event.key === 'Escape') editor.view.focus();
      }}
    >
      <Toolbar.Root className={bar.toolbar} aria-label={text.toolbar}>
        <ImageVersionTool at={at} src={src} />
        <Toolbar.Button asChild>
          <Button variant="quiet" onClick={() => store.setState({ describing: at })}>
            {text.alt}
          </Button>
        </Toolbar.Button>
        <Toolbar.Button asChild>
          <Button variant="quiet" onClick={() => setDetail(caption !== null ? 'caption' : 'title')}>
            {caption !== null ? details.caption.label : details.title.label}
          </Button>
        </Toolbar.Button>
        <Toolbar.Button asChild>
          <Button variant="quiet" onClick={() => setDetail('link')}>
            {details.link.label}
          </Button>
        </Toolbar.Button>
        {canResize(editor.state.doc, at, widthWay, syntax) && (
          <Toolbar.Button asChild>
            <Button variant="quiet" onClick={() => setDetail('width')}>
              {details.width.label}
            </Button>
          </Toolbar.Button>
        )}
        <Toolbar.Button asChild>
          <Button variant="quiet" onClick={() => void replace(fromDevice)}>
            {text.replace}
          </Button>
        </Toolbar.Button>
        <Toolbar.Button asChild>
          <Button variant="quiet" onClick={() => void replace(images.pickImage)}>
            {media.image.pickFromSite}
          </Button>
        </Toolbar.Button>
        <Toolbar.Button asChild>
          <IconButton
            icon={Trash2}
            label={text.remove}
            danger
            onClick={() => chainInPost(editor).deleteSelection().run()}
          />
        </Toolbar.Button>
      </Toolbar.Root>
    </Floating>
  );
}
