import { Toolbar } from 'radix-ui';
import { useStore } from 'zustand';
import { Button } from '../../../design/Button';
import { useDeskText } from '../../../i18n/desk-text';
import { useDesk } from '../../desk/desk';
import styles from './ImageVersionTool.module.css';

export interface ImageVersionToolProps {
  readonly at: number;
  readonly src: string;
}

/** Says how much smaller an image was made, and changes to the other version; undo changes back. */
export function ImageVersionTool({ at, src }: ImageVersionToolProps) {
  const text = useDeskText().media.image;
  const { editor, images } = useDesk();
  const version = useStore(images.notes, ({ versions }) => versions.get(src));
  if (!version) return null;
  const { isOriginal, size, otherSize } = version;

  const change = async () => {
    const other = await images.otherVersion(src);
    const isStillThere = !editor.isDestroyed && editor.state.doc.nodeAt(at)?.attrs.src === src;
    if (other === null || !isStillThere) return;
    editor
      .chain()
      .command(({ tr }) => Boolean(tr.setNodeAttribute(at, 'src', other)))
      .setNodeSelection(at)
      .run();
  };
  return (
    <>
      <output className={styles.said}>{isOriginal ? text.original(size) : text.smaller(otherSize, size)}</output>
      <Toolbar.Button asChild>
        <Button variant="quiet" onClick={() => void change()}>
          {isOriginal ? text.useSmaller(otherSize) : text.useOriginal}
        </Button>
      </Toolbar.Button>
      <Toolbar.Separator className={styles.rule} />
    </>
  );
}
