/** Whether the keyboard is one of Apple's, where Alt with an arrow goes on by a word. */
export const isApple = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);

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
  const keys = shortcut
    .split('-')
    .map((key) => (onApple ? apple : other)[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return keys.join(onApple ? '' : '+');
}
