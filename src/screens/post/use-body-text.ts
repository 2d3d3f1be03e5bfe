import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PostSession } from './post-session';

/** Milliseconds of quiet before the text is made from the document. */
const pause = 200;

/** The body's text for the preview, made off the typing path; the last good one while a save is refused. */
export function useBodyText(session: PostSession, isWanted: boolean): string {
  const body = useStore(session, (state) => state.body);
  const drafts = useStore(session, (state) => state.drafts);
  const [text, setText] = useState('');
  useEffect(() => {
    if (!isWanted) return;
    let wait: ReturnType<typeof setTimeout>;
    const make = () => {
      const made = body.text();
      if (made.kind === 'text') setText(made.text);
    };
    const soon = () => {
      clearTimeout(wait);
      wait = setTimeout(make, pause);
    };
    wait = setTimeout(make, 0);
    const stop = drafts.subscribe((now, before) => now.revision !== before.revision && soon());
    return () => {
      stop();
      clearTimeout(wait);
    };
  }, [isWanted, body, drafts]);
  return text;
}
