import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { whenIdle, whenResting } from '../when-idle';
import { type Heading, headingsOf, sectionAt } from './headings';

/** Milliseconds of quiet after the last change. */
const pause = 400;

export interface OutlineState {
  readonly headings: readonly Heading[];
  /** The section that one is in, by the caret or by what is in the window; -1 before the first heading. */
  readonly current: number;
}

const nothing: OutlineState = { headings: [], current: -1 };

/** The outline of a text, made when the page rests: typing does no work for it. */
export function useOutline(editor: Editor | null): OutlineState {
  const [outline, setOutline] = useState(nothing);
  useEffect(() => {
    if (!editor) return undefined;
    let { headings } = nothing;
    let frame = 0;
    const read = () => {
      if (editor.isDestroyed) return;
      headings = headingsOf(editor.state.doc);
      mark(byCaret());
    };
    const mark = (current: number) =>
      setOutline((before) =>
        before.current === current && isSame(before.headings, headings) ? before : { headings, current },
      );
    const byCaret = () => sectionAt(headings, editor.state.selection.head);
    const onCaret = () => void (headings.length > 0 && mark(byCaret()));
    const onScroll = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (headings.length > 0 && !editor.isDestroyed)
          mark(isInWindow(editor) ? byCaret() : byWindow(editor, headings));
      });
    };
    const callOff = whenIdle(read);
    const [readSoon, stop] = whenResting(pause, read);
    editor.on('update', readSoon);
    editor.on('selectionUpdate', onCaret);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      callOff();
      stop();
      cancelAnimationFrame(frame);
      editor.off('update', readSoon);
      editor.off('selectionUpdate', onCaret);
      window.removeEventListener('scroll', onScroll);
    };
  }, [editor]);
  return editor ? outline : nothing;
}

function isSame(some: readonly Heading[], others: readonly Heading[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return one.at === other?.at && one.level === other.level && one.text === other.text;
    })
  );
}

function isInWindow(editor: Editor): boolean {
  const { top, bottom } = editor.view.coordsAtPos(editor.state.selection.head);
  return bottom > 0 && top < window.innerHeight;
}

/** The last heading above the middle of the window. */
function byWindow(editor: Editor, headings: readonly Heading[]): number {
  return headings.findLastIndex(({ at }) => {
    const shown = editor.view.nodeDOM(at);
    return shown instanceof Element && shown.getBoundingClientRect().top < window.innerHeight / 2;
  });
}
