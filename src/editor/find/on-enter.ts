import type { KeyboardEvent } from 'react';

/** Does something at Enter, unless a word is composed or a shortcut pressed. */
export function onEnter(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  act();
}
