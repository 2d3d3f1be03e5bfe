import { lazy } from 'react';
import type { Place } from './address';

const load = {
  SignInScreen: async () => ({ default: (await import('./sign-in/SignInScreen')).SignInScreen }),
  SignInAgain: async () => ({ default: (await import('./sign-in/SignInAgain')).SignInAgain }),
  SitesScreen: async () => ({ default: (await import('./sites/SitesScreen')).SitesScreen }),
  PostsScreen: async () => ({ default: (await import('./posts/PostsScreen')).PostsScreen }),
  SettingsScreen: async () => ({ default: (await import('./settings/SettingsScreen')).SettingsScreen }),
  MediaScreen: async () => ({ default: (await import('./media/MediaScreen')).MediaScreen }),
  PostScreen: async () => ({ default: (await import('./post/PostScreen')).PostScreen }),
};

/** The screens by name; each is its own download. */
export const screens = {
  SignInScreen: lazy(load.SignInScreen),
  SignInAgain: lazy(load.SignInAgain),
  SitesScreen: lazy(load.SitesScreen),
  PostsScreen: lazy(load.PostsScreen),
  SettingsScreen: lazy(load.SettingsScreen),
  MediaScreen: lazy(load.MediaScreen),
  PostScreen: lazy(load.PostScreen),
};

const shownAt: Readonly<Record<Place['kind'], keyof typeof screens>> = {
  sites: 'SitesScreen',
  posts: 'PostsScreen',
  settings: 'SettingsScreen',
  images: 'MediaScreen',
  post: 'PostScreen',
  'new-post': 'PostScreen',
};

/** Fetches a screen, or that of a kind of place, before it is shown; what does not arrive is asked for again then. */
export function fetchScreen(wanted: Place['kind'] | 'SignInScreen'): void {
  load[wanted === 'SignInScreen' ? wanted : shownAt[wanted]]().catch(() => undefined);
}
