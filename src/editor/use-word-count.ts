import type { Editor } from '@tiptap/core';
import type { SelectionRange } from '@tiptap/pm/state';
import { useEffect, useState } from 'react';
import { countWords } from './document/words';

/** Milliseconds of quiet after a change of the text, and of the selection. */
const pauses = { text: 400, selection: 150 };

export interface WordCounts {
  readonly all: number;
  /** 0 when nothing is selected. */
  readonly selected: number;
}

/** The number of words in the text and in its selection, a moment after they were last changed; null before the editor is there. */
export function useWordCount(editor: Editor | null): WordCounts | null {
  const [counts, setCounts] = useState<WordCounts | null>(null);
  useEffect(() => {
    if (!editor) return undefined;
    let all = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let waitingForSelection: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      const { doc, selection } = editor.state;
      const count = (words: number, { $from, $to }: SelectionRange) => words + countWords(doc, $from.pos, $to.pos);
      const selected = selection.empty ? 0 : selection.ranges.reduce(count, 0);
      setCounts((before) => (before?.all === all && before.selected === selected ? before : { all, selected }));
    };
    const update = () => {
      all = countWords(editor.state.doc);
      show();
    };
    const updateSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(update, pauses.text);
    };
    const selectSoon = () => {
      clearTimeout(waitingForSelection);
      waitingForSelection = setTimeout(show, pauses.selection);
    };
    waiting = setTimeout(update, 0);
    editor.on('update', updateSoon);
    editor.on('selectionUpdate', selectSoon);
    return () => {
      clearTimeout(waiting);
      clearTimeout(waitingForSelection);
      editor.off('update', updateSoon);
      editor.off('selectionUpdate', selectSoon);
    };
  }, [editor]);
  return counts;
}
