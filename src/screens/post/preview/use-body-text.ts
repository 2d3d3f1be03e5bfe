import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PostSession } from '../session/post-session';

/** Milliseconds of quiet before the text is made from the document. */
const pause = 200;

/** The body's text for the preview, made off the typing path; the last good one while a save is refused. */
export function useBodyText(session: PostSession): string {
  const body = useStore(session, (state) => state.body);
  const drafts = useStore(session, (state) => state.drafts);
  const [text, setText] = useState('');
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout>;
    let isMaking = false;
    let isAsked = false;
    let isOver = false;
    // One at a time: what is asked for meanwhile is made once, from the newest document.
    const make = async () => {
      isAsked = true;
      if (isMaking) return;
      isMaking = true;
      while (isAsked && !isOver) {
        isAsked = false;
        const made = await body.text();
        if (made.kind === 'text' && !isOver) setText(made.text);
      }
      isMaking = false;
    };
    const soon = () => {
      clearTimeout(wait);
      wait = setTimeout(() => void make(), pause);
    };
    wait = setTimeout(() => void make(), 0);
    const stop = drafts.subscribe((now, before) => now.revision !== before.revision && soon());
    return () => {
      isOver = true;
      stop();
      clearTimeout(wait);
    };
  }, [body, drafts]);
  return text;
}
