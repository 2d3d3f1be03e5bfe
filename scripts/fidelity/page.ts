import { register } from 'node:module';
import { JSDOM } from 'jsdom';

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

/** A style sheet is an empty module: nothing is drawn. */
const withoutStyles = `
  export async function load(url, context, next) {
    const isStyle = new URL(url).pathname.endsWith('.css');
    return isStyle ? { format: 'module', shortCircuit: true, source: 'export default {}' } : next(url, context);
  }`;

/** Gives Node a page to run the editor in. The editor's modules can be imported once this is done. */
export function openPage(): void {
  register(`data:text/javascript,${encodeURIComponent(withoutStyles)}`, import.meta.url);
  const { window } = new JSDOM('<!doctype html><title>Galley</title>', { pretendToBeVisual: true });
  for (const name of names) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
