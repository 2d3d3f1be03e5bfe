import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isPressed } from '../../design/commands/is-pressed';
import { shortcutTable } from '../../design/commands/shortcut-table';

const keys = Object.values(shortcutTable).flatMap((shortcut) => (shortcut.scope === 'post' ? shortcut.keys : []));

/**
 * What is pressed for the page goes on to the page. ProseMirror would take every Enter for itself, whatever is held with it,
 * and with the caps lock on, a key with Shift for the one without.
 */
export const pageKeys = Extension.create({
  name: 'pageKeys',
  addProseMirrorPlugins() {
    const keydown = (_view: unknown, event: KeyboardEvent) => keys.some((key) => isPressed(event, key));
    return [new Plugin({ props: { handleDOMEvents: { keydown } } })];
  },
});
