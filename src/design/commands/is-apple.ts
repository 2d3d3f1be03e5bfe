/** Whether the keyboard is one of Apple's: ⌘ where others have Ctrl, and Alt with an arrow goes on by a word. */
export const isApple = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
