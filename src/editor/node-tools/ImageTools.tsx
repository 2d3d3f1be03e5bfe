import { Trash2 } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { Floating } from '../floating/Floating';
import { pickImages } from '../images/pick-images';
import bar from '../toolbar/toolbar.module.css';
import { AltText } from './AltText';
import { ImageDetail, type ImageDetailProps } from './ImageDetail';
import type { NodeToolsProps } from './NodeTools';
import { useNodeAnchor } from './use-node-anchor';

/** An image's own toolbar: its alt text, another image in its place, or none. */
export function ImageTools({ at, attributes }: NodeToolsProps) {
  const text = useDeskText().editor.image;
  const { editor, addImage } = useDesk();
  const anchor = useNodeAnchor(at);
  const { image: details } = useDeskText().constructs;
  const [detail, setDetail] = useState<ImageDetailProps['of'] | null>(null);
  const [isDescribing, setDescribing] = useState(false);

  if (isDescribing)
    return (
      <AltText
        at={at}
        alt={typeof attributes.alt === 'string' ? attributes.alt : ''}
        onDone={() => setDescribing(false)}
      />
    );
  if (detail) return <ImageDetail at={at} of={detail} onDone={() => setDetail(null)} />;
  const replace = async () => {
    const [file] = await pickImages({ several: false });
    const added = file && (await addImage(file));
    const isStillThere = !editor.isDestroyed && editor.state.doc.nodeAt(at)?.type.name === 'image';
    if (!added || !isStillThere) return;
    editor
      .chain()
      .command(({ tr }) => Boolean(tr.setNodeAttribute(at, 'src', added.src)))
      .setNodeSelection(at)
      .focus()
      .run();
  };
  return (
    <Floating
      anchor={anchor}
      gap={-20}
      onKeyDown={(event) => {
        if (event.key === 'Escape') editor.view.focus();
      }}
    >
      <Toolbar.Root className={bar.toolbar} aria-label={text.toolbar}>
        <Toolbar.Button asChild>
          <Button variant="quiet" onClick={() => setDescribing(true)}>
            {text.alt}
          </Button>
        </Toolbar.Button>
        <Toolbar.Button asChild>
          <Button variant="quiet" onClick={() => setDetail('title')}>
            {details.title.label}
          </Button>
        </Toolbar.Button>
        <Toolbar.Button asChild>
          <Button variant="quiet" onClick={() => setDetail('link')}>
            {details.link.label}
          </Button>
        </Toolbar.Button>
        <Toolbar.Button asChild>
          <Button variant="quiet" onClick={() => void replace()}>
            {text.replace}
          </Button>
        </Toolbar.Button>
        <Toolbar.Button asChild>
          <IconButton
            icon={Trash2}
            label={text.remove}
            danger
            onClick={() => editor.chain().focus().deleteSelection().run()}
          />
        </Toolbar.Button>
      </Toolbar.Root>
    </Floating>
  );
}
