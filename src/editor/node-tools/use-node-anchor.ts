import { useCallback } from 'react';
import { useDesk } from '../desk/desk';
import { nodeBox } from '../floating/anchors';

/** The box of the node at a position, for a float beside it. */
export function useNodeAnchor(at: number) {
  const { editor } = useDesk();
  return useCallback(() => nodeBox(editor, at), [editor, at]);
}
