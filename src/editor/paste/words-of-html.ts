import { parseHtml } from './parse-html';

/** The words of HTML, line by line: for what is too much, or too deep in itself, to be read as more. */
export function wordsOfHtml(html: string): string {
  const lined = html.replaceAll(/<(?:br|\/(?:p|div|li|tr|h[1-6]|pre|blockquote))\b[^>]*>/gi, '$&\n');
  return (parseHtml(lined).body.textContent ?? '').replaceAll(/[ \t]*\n\s*/g, '\n').trim();
}
