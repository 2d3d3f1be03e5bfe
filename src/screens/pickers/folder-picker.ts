import { lazy } from 'react';

/** Fetched when somebody wants another folder. */
export const FolderPickerOnDemand = lazy(async () => ({ default: (await import('./FolderPicker')).FolderPicker }));
