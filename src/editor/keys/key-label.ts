import { isApple } from '../../design/commands/is-apple';

const apple: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const other: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What is printed on the keys of a shortcut in ProseMirror's notation: `Mod-Alt-2` is `⌘⌥2` on a Mac, `Ctrl+Alt+2` elsewhere. */
export function keyLabel(shortcut: string, onApple: boolean = isApple): string {
  return keyParts(shortcut, onApple).join(onApple ? '' : '+');
}

/** The same, key by key. */
export function keyParts(shortcut: string, onApple: boolean = isApple): readonly string[] {
  return shortcut
    .split('-')
    .map((key) => (onApple ? apple : other)[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}
