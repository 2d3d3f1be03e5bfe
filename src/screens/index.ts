import { lazy } from 'react';

/** The screens by name; each is its own download. */
export const screens = {
  SignInScreen: lazy(async () => ({ default: (await import('./sign-in/SignInScreen')).SignInScreen })),
  SignInAgain: lazy(async () => ({ default: (await import('./sign-in/SignInAgain')).SignInAgain })),
  SitesScreen: lazy(async () => ({ default: (await import('./sites/SitesScreen')).SitesScreen })),
  PostsScreen: lazy(async () => ({ default: (await import('./posts/PostsScreen')).PostsScreen })),
  SettingsScreen: lazy(async () => ({ default: (await import('./settings/SettingsScreen')).SettingsScreen })),
  MediaScreen: lazy(async () => ({ default: (await import('./media/MediaScreen')).MediaScreen })),
  PostScreen: lazy(async () => ({ default: (await import('./post/PostScreen')).PostScreen })),
};
