import { useEditorState } from '@tiptap/react';
import { lazy, Suspense } from 'react';
import { useDesk } from '../desk/desk';
import { embedKey } from './embed-offer';

const EmbedBar = lazy(async () => ({ default: (await import('./EmbedBar')).EmbedBar }));

/** Under an address that was pasted alone: a way to show what it leads to. It stays a link when nothing is done. */
export function EmbedOffer() {
  const { editor } = useDesk();
  const pasted = useEditorState({ editor, selector: ({ editor: { state } }) => embedKey.getState(state) ?? null });
  if (!pasted) return null;
  return (
    <Suspense>
      <EmbedBar key={pasted.address} {...pasted} />
    </Suspense>
  );
}
