import { JSDOM } from 'jsdom';
import '../detect/ignore-stylesheets.mjs';

/** What the editor takes from the page around it. */
const names = [
  'window',
  'document',
  'navigator',
  'Node',
  'Element',
  'HTMLElement',
  'Event',
  'KeyboardEvent',
  'MutationObserver',
  'DOMParser',
  'getSelection',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

/** Gives Node a page to run the editor in. The editor's modules can be imported once this is done. */
export function openPage(): void {
  const { window } = new JSDOM('<!doctype html><title>Galley</title>', { pretendToBeVisual: true });
  for (const name of names) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
