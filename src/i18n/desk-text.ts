import { createContext, useContext } from 'react';
import { englishDesk } from './en/desk';

/** The sentences of what is fetched after the lists stand: writing, publishing, a site's settings. */
export type DeskMessages = typeof englishDesk;

const Text = createContext<DeskMessages>(englishDesk);

/** That catalogue in the person's language. */
export function useDeskText(): DeskMessages {
  return useContext(Text);
}
