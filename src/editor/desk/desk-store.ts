import { createStore, type StoreApi } from 'zustand/vanilla';
import { noBlocks, type SiteBlocks } from '../../site/blocks/learnt-block';
import { insertableBlocks } from '../constructs/items';
import type { Notice } from './notice';
import { noPosts, type SitePosts } from '../link/site-posts';
import type { InsertableBlock } from '../insertion/insertable-block';

/** What lies open around the text. The text itself lives in ProseMirror. */
export interface Desk {
  /** `shown`: the caret is in a link that was pressed; `editing`: its address has the focus. */
  readonly link: 'closed' | 'shown' | 'editing';
  /** The toolbar was asked for by its key and stays, selection or not. */
  readonly isToolbarPinned: boolean;
  /** The menu of the selected blocks is open. */
  readonly isBlockMenuOpen: boolean;
  /** Start and end of the selection whose toolbar was sent away. */
  readonly dismissed: string | null;
  readonly notice: Notice | null;
  /** A document that was dropped or pasted, while it is asked whether it is to be a file or text. */
  readonly asked: File | null;
  /** Where the image is whose alternative text is being written. */
  readonly describing: number | null;
  /** Everything that can be put into the post, in the order of the menu: the constructs' own, then what the site has. */
  readonly blocks: readonly InsertableBlock[];
  /** What the site's posts are built of beside Markdown. */
  readonly siteBlocks: SiteBlocks;
  /** The other posts of the site, for links. */
  readonly posts: SitePosts;
}

export type DeskStore = StoreApi<Desk>;

/** The state of one editor's toolbars, menus and popovers. */
export function createDeskStore(): DeskStore {
  return createStore<Desk>(() => ({
    link: 'closed',
    isToolbarPinned: false,
    isBlockMenuOpen: false,
    dismissed: null,
    notice: null,
    asked: null,
    describing: null,
    blocks: insertableBlocks(noBlocks),
    siteBlocks: noBlocks,
    posts: noPosts,
  }));
}
