import { useEffect } from 'react';
import { BlockHandle } from './block-handle/BlockHandle';
import type { BlockRange } from './block-handle/block-range';
import { useDesk } from './desk/desk';
import type { InsertableBlock } from './insertion/insertable-block';
import { AskOfDocument } from './files/AskOfDocument';
import { EmbedOffer } from './embeds/EmbedOffer';
import { LinkPopover } from './link/LinkPopover';
import { DocumentNotes } from './documents/DocumentNotes';
import { NodeTools } from './node-tools/NodeTools';
import { Placeholder } from './Placeholder';
import { PostFinder } from './post-finder/PostFinder';
import { SlashMenu } from './slash-menu/SlashMenu';
import { TableControls } from './table/TableControls';
import { Dock } from './toolbar/Dock';
import { TextCommands } from './actions/TextCommands';
import { TextToolbar } from './toolbar/TextToolbar';
import { useMediaQuery } from '../design/use-media-query';

export interface FurnitureProps {
  /** Whether the focus is in the editor or in one of its menus. */
  readonly isInUse: boolean;
  /** The block under the mouse. */
  readonly hovered: BlockRange | null;
  readonly insert: (block: InsertableBlock) => void;
}

/** Everything that lies around the text and appears when it is wanted. */
export function Furniture({ isInUse, hovered, insert }: FurnitureProps) {
  const { store } = useDesk();
  const isPhone = useMediaQuery('(pointer: coarse), (width < 48rem)');

  useEffect(() => {
    if (!isInUse) store.setState({ link: 'closed', isToolbarPinned: false });
  }, [isInUse, store]);

  return (
    <>
      <Placeholder />
      <TextCommands insert={insert} />
      {!isPhone && <TextToolbar isQuiet={!isInUse} />}
      <BlockHandle hovered={hovered} isTouch={isPhone} />
      {!isPhone && <TableControls isQuiet={!isInUse} />}
      {isPhone && isInUse && <Dock insert={insert} />}
      <EmbedOffer />
      <DocumentNotes />
      <AskOfDocument />
      <LinkPopover />
      <NodeTools isQuiet={!isInUse} />
      <SlashMenu insert={insert} />
      <PostFinder />
    </>
  );
}
