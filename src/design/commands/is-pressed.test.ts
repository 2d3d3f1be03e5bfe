import { expect, test } from 'vitest';
import { isPressed, type Press } from './is-pressed';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['Mod-k', press('k', { ctrlKey: true }), true],
  ['Mod-k', press('K', { ctrlKey: true }), true],
  ['Mod-k', press('k', { metaKey: true }), false],
  ['Mod-k', press('k', { ctrlKey: true, shiftKey: true }), false],
  ['Mod-k', press('k', { ctrlKey: true, altKey: true }), false],
  ['Mod-Shift-p', press('P', { ctrlKey: true, shiftKey: true }), true],
  ['Mod-/', press('/', { ctrlKey: true }), true],
  ['Mod-/', press('/', { ctrlKey: true, shiftKey: true }), true],
  ['?', press('?', { shiftKey: true }), true],
  ['?', press('?', { ctrlKey: true, shiftKey: true }), false],
  ['Shift-F3', press('F3', { shiftKey: true }), true],
  ['F3', press('F3', { shiftKey: true }), false],
])('%s, pressed %o: %s', (shortcut, pressed, expected) => {
  expect(isPressed(pressed, shortcut, false)).toBe(expected);
});

test('on a Mac, Mod is the command key, and a letter keeps its key when ⌥ changes what it types', () => {
  expect(isPressed(press('k', { metaKey: true }), 'Mod-k', true)).toBe(true);
  expect(isPressed(press('k', { ctrlKey: true }), 'Mod-k', true)).toBe(false);
  expect(isPressed(press('µ', { metaKey: true, altKey: true, code: 'KeyM' }), 'Mod-Alt-m', true)).toBe(true);
});
