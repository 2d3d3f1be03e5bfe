import { isApple } from './is-apple';

/** What there is to know of a key that was pressed. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether a key press is a shortcut in ProseMirror's notation: `Mod-Shift-p`, `Alt-F10`, `?`. `Mod` is ⌘ on a Mac, Ctrl elsewhere. */
export function isPressed(press: Press, shortcut: string, onApple: boolean = isApple): boolean {
  const parts = shortcut.split('-');
  const key = parts.pop() ?? '';
  const has = (name: string) => parts.includes(name);
  const [mod, other] = onApple ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (mod !== has('Mod') || other || press.altKey !== has('Alt')) return false;
  // A sign such as `/` needs Shift on some keyboards and not on others.
  const isSign = key.length === 1 && !/[a-z\d]/i.test(key);
  if (!isSign && press.shiftKey !== has('Shift')) return false;
  return press.key.toLowerCase() === key.toLowerCase() || (isMovedLetter(key, press) && !isSign);
}

/** With ⌥, a Mac types another letter than the key's own: ⌥M is µ. */
function isMovedLetter(key: string, { code, altKey }: Press): boolean {
  return altKey && /^[a-z]$/i.test(key) && code === `Key${key.toUpperCase()}`;
}
