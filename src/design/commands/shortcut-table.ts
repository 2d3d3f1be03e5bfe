import { isApple } from './is-apple';

/** Where a shortcut works: in the whole app, on a post's page, or with the caret in a post's text. */
export type Scope = 'anywhere' | 'post' | 'text';

export interface Shortcut {
  readonly scope: Scope;
  /** In ProseMirror's notation, the one to show first; `?` works where nobody writes. */
  readonly keys: readonly string[];
}

const anywhere = (...keys: string[]): Shortcut => ({ scope: 'anywhere', keys });
const post = (...keys: string[]): Shortcut => ({ scope: 'post', keys });
const text = (...keys: string[]): Shortcut => ({ scope: 'text', keys });

/**
 * Every shortcut there is. What handles keys, what names them in menus and the list of shortcuts all read it here. In the
 * text, a key of `text` comes before the same one of `anywhere`: Mod-k is the link there, and the search elsewhere.
 */
export const shortcutTable = {
  search: anywhere('Mod-k', 'Mod-Shift-p'),
  shortcuts: anywhere('Mod-/', '?'),

  preview: post('Mod-Shift-e'),
  publish: post('Mod-Shift-Enter'),
  details: post('Mod-.'),
  outline: post('Mod-Alt-o'),
  focus: post('Mod-Shift-f'),
  source: post('Mod-Alt-m'),
  find: post('Mod-f'),
  // On a Mac, ⌘H hides the window before a page hears of it.
  replace: post(isApple ? 'Mod-Alt-f' : 'Mod-h'),
  findNext: post('F3', 'Mod-g'),
  findPrevious: post('Shift-F3', 'Mod-Shift-g'),

  bold: text('Mod-b'),
  italic: text('Mod-i'),
  link: text('Mod-k'),
  code: text('Mod-e'),
  strike: text('Mod-Shift-s'),
  undo: text('Mod-z'),
  redo: text('Mod-Shift-z', 'Mod-y'),

  toolbar: text('Alt-F10'),
  blockMenu: text('Mod-Alt-b'),
  duplicate: text('Mod-d'),
  moveUp: text('Alt-ArrowUp'),
  moveDown: text('Alt-ArrowDown'),
  text: text('Mod-Alt-0'),
  heading2: text('Mod-Alt-2'),
  heading3: text('Mod-Alt-3'),
  heading4: text('Mod-Alt-4'),
  bulletList: text('Mod-Shift-8'),
  orderedList: text('Mod-Shift-7'),
  checklist: text('Mod-Shift-9'),
  quote: text('Mod-Shift-b'),
  codeBlock: text('Mod-Alt-c'),
} satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof shortcutTable;

/** The key of a shortcut that is shown. */
export function mainKey(name: ShortcutName): string {
  return shortcutTable[name].keys[0] ?? '';
}
