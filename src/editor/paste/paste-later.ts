import type { EditorView } from '@tiptap/pm/view';
import { markdownReader } from '../markdown-reader';
import { htmlReader, pasteAgain } from './html-reader';
import { looksLikeMarkdown } from './looks-like-markdown';

export interface PasteLaterOptions {
  /** Whether a paste waits for what reads it; told when a person would notice. */
  readonly onWaiting: (isWaiting: boolean) => void;
  /** What reads it cannot be had now: only the words were put in. */
  readonly onWordsOnly: () => void;
}

/** Milliseconds after which a wait needs words. */
const noticeable = 500;

/** Holds a paste back until what reads it has come, which is right after the post. Answers whether it is held. */
export function pasteLater({
  onWaiting,
  onWordsOnly,
}: PasteLaterOptions): (view: EditorView, event: ClipboardEvent, isPlain: boolean) => boolean {
  const awaited = new WeakSet<Event>();
  return (view, event, isPlain) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    const lacksHtml = html !== '' && !htmlReader.now();
    const lacksMarkdown = !isPlain && !markdownReader.now() && looksLikeMarkdown(text);
    if (awaited.has(event) || !(lacksHtml || lacksMarkdown)) return false;
    const again = pasteAgain(event);
    awaited.add(again);
    event.preventDefault();
    const slow = setTimeout(() => onWaiting(true), noticeable);
    void Promise.all([!lacksHtml || htmlReader.fetch(), !lacksMarkdown || markdownReader.fetch()]).then(
      ([readsHtml, readsMarkdown]) => {
        clearTimeout(slow);
        onWaiting(false);
        if (view.isDestroyed) return;
        if (readsHtml) view.dom.dispatchEvent(again);
        else view.pasteText(text);
        if (!readsHtml || !readsMarkdown) onWordsOnly();
      },
    );
    return true;
  };
}
