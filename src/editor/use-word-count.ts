import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { countWords } from './document/words';

const pause = 400;

/** The number of words in the text, a moment after it was last changed; null before the editor is there. */
export function useWordCount(editor: Editor | null): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (!editor) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const update = () => setCount(countWords(editor.state.doc));
    const updateSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(update, pause);
    };
    waiting = setTimeout(update, 0);
    editor.on('update', updateSoon);
    return () => {
      clearTimeout(waiting);
      editor.off('update', updateSoon);
    };
  }, [editor]);
  return count;
}
