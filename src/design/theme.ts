export type Theme = 'system' | 'light' | 'dark';

const key = 'galley.theme';

/** The theme the person chose on this device; the system's when they chose none or storage is switched off. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Wears a theme and remembers it on this device. */
export function wearTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is switched off: the theme lasts as long as the page.
  }
}
