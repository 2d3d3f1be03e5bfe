import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { DraftKey } from '../drafts/draft';
import type { Journal } from '../drafts/journal';
import type { BodyReader } from '../editor/body-reader/body-reader';
import type { Pictures } from '../media/pictures';
import type { BlobCache } from '../repository/blob-cache';
import type { Account, Host, Repository } from '../repository/repository';
import type { createPostsStore } from '../site/posts-store';
import type { Collection } from '../site/site';
import type { SiteReady, SiteStore } from '../site/site-store';
import type { SiteMemory } from './site-memory';

/** What `galley.json` beside index.html says; all of it has a default (GitHub). */
export interface Config {
  /** The API's root, without a trailing slash: `https://api.github.com`. */
  readonly api: string;
  /** Where people open the host's own pages, without a trailing slash: `https://github.com`. */
  readonly web: string;
  /** `owner/name`: the one site of this Galley; "Your sites" is skipped. */
  readonly repository?: string;
  readonly sample?: { readonly token: string; readonly repository: string };
  /** `owner/name` → origin of the built site, where the repository does not say it. */
  readonly siteOrigins?: Readonly<Record<string, string>>;
}

export type PostsStore = ReturnType<typeof createPostsStore>;

/** One site, opened once and kept for as long as the person stays signed in. */
export interface SitePorts {
  /** `owner/name` */
  readonly name: string;
  /** A refused token asks the person to sign in again, in place, and then the call goes on by itself. */
  readonly repository: Repository;
  /** Starts to load when it is first asked for; `refresh()` after a publish. */
  readonly site: SiteStore;
  /** The posts of a collection of a ready site, newest first; the same store for the same collection. */
  readonly posts: (ready: SiteReady, collection: Collection) => PostsStore;
  /** The stores that have been asked for. */
  readonly openedPosts: (ready: SiteReady) => readonly PostsStore[];
  /** What is remembered of the site on this device. */
  readonly memory: SiteMemory;
  readonly journal: Journal;
  /** Small pictures of the site's images, by the ids of their files; kept on this device. */
  readonly smallPictures: BlobCache;
  readonly pictures: Pictures;
  /** Originals of images that were made smaller; kept on this device. */
  readonly originals: BlobCache;
  readonly draftKey: (branch: string, path: string) => DraftKey;
  /** The published site's address without a trailing slash, or null when nothing tells it. */
  readonly siteUrl: (ready: SiteReady) => string | null;
}

/** What the app hands to the screens. */
export interface ScreenPorts {
  readonly config: Config;
  readonly host: Host;
  readonly account: Account;
  readonly journal: Journal;
  readonly reader: BodyReader;
  /** The same ports for the same name. */
  readonly openSite: (name: string) => SitePorts;
  /** Forgets the token in every tab and goes to sign-in; drafts stay on the device. */
  readonly signOut: () => void;
  /** Asks for a new token in a dialog above the screen; true when there is one. A refused call asks by itself, once. */
  readonly signInAgain: () => Promise<boolean>;
  /** `refused` from the moment the host refuses the token until there is a new one. */
  readonly renewal: StoreApi<RenewalState>;
}

export interface RenewalState {
  readonly refused: boolean;
  readonly asking: boolean;
}

/** Props of `screens/post/PostScreen.tsx`. Mounted anew for another site or path. */
export interface PostScreenProps {
  readonly site: SitePorts;
  readonly ready: SiteReady;
  /** The post's path in the repository, or null for a new post. */
  readonly path: string | null;
  /** The key of the collection that a new post goes to; the main one when absent. */
  readonly collection?: string | undefined;
}

const Ports = createContext<ScreenPorts | null>(null);

export const ScreenPortsProvider = Ports.Provider;

/** The ports of the app; only below sign-in. */
export function useScreenPorts(): ScreenPorts {
  const ports = useContext(Ports);
  if (!ports) throw new Error('No screen ports: the screen is shown outside the app.');
  return ports;
}
