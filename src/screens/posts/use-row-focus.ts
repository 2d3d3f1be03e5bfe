import { useCallback, useEffect, useRef } from 'react';
import type { ListItem } from './post-list';

interface Waiting {
  readonly from: string;
  /** Where the post went; null when it is gone. */
  readonly to: string | null;
  /** Its place in the list before. */
  readonly index: number;
}

/** After a post of the list was moved or deleted: the focus goes to its row at the new place, else to the one that took its place. */
export function useRowFocus(items: readonly ListItem[]): (from: string, to: string | null) => void {
  const waiting = useRef<Waiting | null>(null);
  const newest = useRef(items);
  /** The last place of every post that was listed: the list may be read anew before one hears of the change. */
  const places = useRef(new Map<string, number>());

  const settle = useCallback(() => {
    const wanted = waiting.current;
    const list = newest.current;
    if (!wanted || list.some(({ post }) => post.path === wanted.from)) return;
    const moved = list.findIndex(({ post }) => post.path === wanted.to);
    const isToCome = wanted.to !== null && moved < 0;
    const at = moved >= 0 ? moved : Math.min(wanted.index, list.length - 1);
    // A row gets its link when its post is read.
    if (isToCome || (at >= 0 && list[at]?.post.summary === null)) return;
    waiting.current = null;
    requestAnimationFrame(() => focusRow(at));
  }, []);

  useEffect(() => {
    newest.current = items;
    for (const [index, { post }] of items.entries()) places.current.set(post.path, index);
    settle();
  }, [items, settle]);

  return useCallback(
    (from, to) => {
      const index = places.current.get(from);
      if (index === undefined) return;
      waiting.current = { from, to, index };
      settle();
    },
    [settle],
  );
}

/** So many frames a dialog has to close. */
const patience = 60;

/** Nothing is left to stand on but the page itself when the list is empty. Somebody who went on meanwhile is left alone. */
function focusRow(at: number, tries = 0): void {
  const { activeElement } = document;
  if (activeElement?.closest('[role="dialog"]') && tries < patience)
    return void requestAnimationFrame(() => focusRow(at, tries + 1));
  // A dialog gives the focus back to a row's button, or to the heading where that is gone.
  if (activeElement !== document.body && !activeElement?.matches('main h1, [data-index] *')) return;
  const row = document.querySelector<HTMLElement>(`[data-index="${at}"] a`);
  (row ?? document.querySelector<HTMLElement>('main h1'))?.focus();
}
