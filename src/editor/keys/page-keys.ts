import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isPressed } from '../../design/commands/is-pressed';
import { shortcutTable } from '../../design/commands/shortcut-table';

/** ProseMirror takes every Enter for itself, whatever is held with it: the one that publishes goes on to the page. */
export const pageKeys = Extension.create({
  name: 'pageKeys',
  addProseMirrorPlugins() {
    const keydown = (_view: unknown, event: KeyboardEvent) =>
      shortcutTable.publish.keys.some((key) => isPressed(event, key));
    return [new Plugin({ props: { handleDOMEvents: { keydown } } })];
  },
});
