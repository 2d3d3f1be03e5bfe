import { lazy } from 'react';
import { createLatePart } from '../design/late/late-part';
import type { Place } from './address';

const loadSignIn = async () => ({ default: (await import('./sign-in/SignInScreen')).SignInScreen });

/** The first screen of who is not signed in. */
export const SignInScreen = lazy(loadSignIn);

/** The screens by name; each is its own download. */
export const screens = {
  SignInAgain: createLatePart(async () => (await import('./sign-in/SignInAgain')).SignInAgain),
  SitesScreen: createLatePart(async () => (await import('./sites/SitesScreen')).SitesScreen),
  PostsScreen: createLatePart(async () => (await import('./posts/PostsScreen')).PostsScreen),
  SettingsScreen: createLatePart(async () => (await import('./settings/SettingsScreen')).SettingsScreen),
  MediaScreen: createLatePart(async () => (await import('./media/MediaScreen')).MediaScreen),
  PostScreen: createLatePart(async () => (await import('./post/PostScreen')).PostScreen),
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
  if (wanted === 'SignInScreen') loadSignIn().catch(() => undefined);
  else void screens[shownAt[wanted]].fetch();
}
