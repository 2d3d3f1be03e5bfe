import { useDeskText } from '../../../i18n/desk-text';
import type { CaptionWay } from '../../../site/blocks/caption-way';
import { useDesk } from '../../desk/desk';
import { TextPopover } from '../../floating/TextPopover';
import { captionImage } from '../image-caption';
import { useNodeAnchor } from '../../node-tools/use-node-anchor';

export interface ImageCaptionProps {
  readonly at: number;
  readonly way: CaptionWay;
  /** The words that it has now. */
  readonly words: string;
  readonly onDone: () => void;
}

/** The words under an image, written as the site's posts do. */
export function ImageCaption({ at, way, words, onDone }: ImageCaptionProps) {
  const text = useDeskText().constructs.image.caption;
  const { editor, syntax } = useDesk();
  return (
    <TextPopover
      anchor={useNodeAnchor(at)}
      gap={-20}
      label={text.label}
      note={way.kind === 'title' ? text.titleNote : text.note}
      text={words}
      onKeep={(typed) => editor.commands.command(({ tr }) => captionImage(tr, at, typed, way, syntax))}
      refused={text.refused}
      onDone={onDone}
    />
  );
}
