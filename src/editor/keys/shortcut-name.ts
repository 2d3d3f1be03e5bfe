import { type ShortcutName, shortcutTable } from '../../design/commands/shortcut-table';

/** The shortcut of an action, to be spread into its command; nothing where it has none. */
export function shortcutNameOf(name: string): { readonly shortcut?: ShortcutName } {
  return isShortcut(name) ? { shortcut: name } : {};
}

function isShortcut(name: string): name is ShortcutName {
  return Object.hasOwn(shortcutTable, name);
}
