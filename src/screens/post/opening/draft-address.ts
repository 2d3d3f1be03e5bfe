const parameter = 'draft';

/** The draft that the address of a new post names, so that a reload finds it again. */
export function draftPathInAddress(): string | null {
  return new URLSearchParams(window.location.search).get(parameter);
}

/** Names a new post's draft in the address; the screen stays. */
export function showDraftInAddress(path: string): void {
  const url = new URL(window.location.href);
  url.searchParams.set(parameter, path);
  window.history.replaceState(window.history.state, '', url);
}
