import { useDeskText } from '../../../i18n/desk-text';
import { useDesk } from '../../desk/desk';
import { TextPopover } from '../../floating/TextPopover';
import { linkImage, linkOf, titleImage } from '../image-details';
import { useNodeAnchor } from '../../node-tools/use-node-anchor';

export interface ImageDetailProps {
  readonly at: number;
  readonly of: 'title' | 'link';
  readonly onDone: () => void;
}

/** An image's title, or where it leads. */
export function ImageDetail({ at, of, onDone }: ImageDetailProps) {
  const { constructs, links } = useDeskText();
  const text = constructs.image[of];
  const { editor } = useDesk();
  const image = editor.state.doc.nodeAt(at);
  const keep = (typed: string) => {
    const change = of === 'link' ? linkImage : titleImage;
    const isKept = editor.commands.command(({ tr }) => change(tr, at, typed));
    if (isKept) editor.commands.setNodeSelection(at);
    return isKept;
  };
  return (
    <TextPopover
      anchor={useNodeAnchor(at)}
      gap={-20}
      label={text.label}
      note={text.note}
      text={of === 'link' ? linkOf(image) : String(image?.attrs.title ?? '')}
      onKeep={keep}
      refused={links.refused}
      onDone={onDone}
    />
  );
}
