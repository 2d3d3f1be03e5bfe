import { useEffect } from 'react';
import { useStore } from 'zustand';
import { commandOfKey, useCommands } from '../../design/commands/commands';
import { watchFocus } from '../../design/focus-place';
import { Asked } from '../../design/late/Asked';
import { createLatePart } from '../../design/late/late-part';
import { readPreference } from '../../design/preference';
import { closeCommandDesk, commandDesk, openSearch, openShortcuts, palette } from './command-desk';

const shortcutSheet = createLatePart(async () => (await import('./ShortcutSheet')).ShortcutSheet);

/** The keys of everything that can be done, the search for it, and the list of shortcuts. Stands once, above all screens. */
export function CommandDesk() {
  const { open } = useStore(commandDesk);
  useCommands([
    { label: '', isHidden: true, shortcut: 'search', run: openSearch },
    { label: '', isHidden: true, shortcut: 'shortcuts', run: openShortcuts },
  ]);
  useEffect(watchFocus, []);
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
      closeCommandDesk();
    };
  }, []);
  if (open === 'search')
    return (
      <Asked part={palette} onGiveUp={closeCommandDesk}>
        {(Palette, typed) => <Palette begin={typed} onClose={closeCommandDesk} onShortcuts={openShortcuts} />}
      </Asked>
    );
  if (open === 'shortcuts')
    return (
      <Asked key="shortcuts" part={shortcutSheet} onGiveUp={closeCommandDesk}>
        {(ShortcutSheet) => <ShortcutSheet onClose={closeCommandDesk} />}
      </Asked>
    );
  return null;
}

/** What the text or a field has taken for itself is left to it, and so is everything under a dialog. */
function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('[data-galley-veil]')) return;
  const isSingle = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isSingle && !readPreference('single-keys', true)) return;
  const command = commandOfKey(event, isWriting(event));
  if (!command) return;
  event.preventDefault();
  command.run();
}

function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}
