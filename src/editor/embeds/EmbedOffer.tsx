import { useEditorState } from '@tiptap/react';
import { createLatePart } from '../../design/late/late-part';
import { Later } from '../../design/late/Later';
import { useDesk } from '../desk/desk';
import { embedKey } from './embed-offer';

const embedBar = createLatePart(async () => (await import('./EmbedBar')).EmbedBar);

/** Under an address that was pasted alone: a way to show what it leads to. It stays a link when nothing is done. */
export function EmbedOffer() {
  const { editor } = useDesk();
  const pasted = useEditorState({ editor, selector: ({ editor: { state } }) => embedKey.getState(state) ?? null });
  if (!pasted) return null;
  return <Later part={embedBar}>{(EmbedBar) => <EmbedBar key={pasted.address} {...pasted} />}</Later>;
}
