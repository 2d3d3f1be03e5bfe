const dialogs = '[data-galley-veil]';

/** What had the focus last and stays: a dialog that follows another one, or a menu, cannot know it. */
let place: HTMLElement | null = null;

/** Begins to remember where the focus is when no dialog and no menu has it. Answers what ends it. */
export function watchFocus(): () => void {
  document.addEventListener('focusin', remember);
  return () => document.removeEventListener('focusin', remember);
}

/** In the source, the focus is under a shadow root, and only the path tells where. */
function remember(event: FocusEvent): void {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement) || target.closest(`${dialogs}, [data-radix-focus-guard]`)) return;
  const menu = target.closest('[role=menu]');
  const found = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : target;
  if (found && !found.closest(`${dialogs}, [role=menu]`)) place = found;
}

/**
 * After a dialog: to where the focus was, or to the heading where that is gone or cannot be pressed any more. A dialog that
 * is still open keeps it.
 */
export function giveBackFocus(event: Event): void {
  if (document.activeElement?.closest(dialogs)) return event.preventDefault();
  if (document.querySelector(dialogs)) return;
  event.preventDefault();
  goBack();
}

/** Gives the focus back to where it was outside dialogs and menus, or to the heading where that cannot have it any more. */
export function goBack(): void {
  if (place?.isConnected) place.focus({ preventScroll: true });
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
