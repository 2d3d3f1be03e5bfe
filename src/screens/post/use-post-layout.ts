import { useCallback, useState } from 'react';
import { usePreference } from '../../design/preference';
import { useMediaQuery } from '../../design/use-media-query';

/** What of a post is shown beside its text, and the ways to show and hide it. */
export interface PostLayout {
  readonly isPreviewing: boolean;
  readonly togglePreview: () => void;
  /** The details have their place beside the text; otherwise they come as a sheet above it. */
  readonly isBeside: boolean;
  readonly isPanelOpen: boolean;
  /** Null where the details are all that there is. */
  readonly togglePanel: (() => void) | null;
  readonly openSheet: () => void;
  readonly closeSheet: () => void;
}

/** Lays a post out for its window. `isData`: it is nothing but details; `isFocused`: only its text is wanted. */
export function usePostLayout({
  isData,
  isFocused,
}: {
  readonly isData: boolean;
  readonly isFocused: boolean;
}): PostLayout {
  const isWide = useMediaQuery('(width >= 64rem)');
  const [isPanelWanted, setPanelWanted] = usePreference('details', true);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isPreviewing, setPreviewing] = useState(false);
  const isBeside = isWide && !isPreviewing && !isData && !isFocused;
  return {
    isPreviewing,
    togglePreview: useCallback(() => setPreviewing((shown) => !shown), []),
    isBeside,
    isPanelOpen: isBeside ? isPanelWanted : isSheetOpen,
    togglePanel: isWide && isData ? null : () => (isBeside ? setPanelWanted(!isPanelWanted) : setSheetOpen(true)),
    openSheet: () => setSheetOpen(true),
    closeSheet: () => setSheetOpen(false),
  };
}
