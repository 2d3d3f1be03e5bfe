import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import './focus.css';
import { focusKey, focusPlugin } from './focus-plugin';

/** While it is on, the page is said to be in focus (`html[data-focus]`), and so is the block that the caret is in. */
export function useFocusMode(editor: Editor | null, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    document.documentElement.dataset.focus = '';
    return () => {
      delete document.documentElement.dataset.focus;
    };
  }, [isOn]);
  useEffect(() => {
    if (!editor || !isOn || editor.isDestroyed) return undefined;
    editor.registerPlugin(focusPlugin());
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(focusKey);
    };
  }, [editor, isOn]);
}
