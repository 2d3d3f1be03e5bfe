import type { Styles } from './styles';

/** What other programs put on the clipboard that no reader of the text saw: comments, deletions, hidden words, page furniture. */
const unseen = [
  '[hidden]',
  'head > *',
  'meta, title, rp, col, colgroup',
  // Said to screen readers alone.
  '.sr-only, .visually-hidden, .screen-reader-text, .cdk-visually-hidden',
  'pre.joplin-source',
  // Word's tracked deletions tell who made them; a web page's `<del>` is struck-out text.
  'del[cite], del[datetime]',
  'span.msoDel, [class*="TrackChangeTextDeletion"]',
  '[style*="mso-element:comment" i], [style*="mso-element: comment" i]',
  '[style*="mso-element:header" i], [style*="mso-element:footer" i]',
  '[style*="mso-special-character:comment" i], [style*="mso-special-character: comment" i]',
  '[class*="MsoCommentReference"]',
  'a[href^="#_msocom"], a[href^="#cmnt"]',
  'input:not([type=checkbox]), select, textarea',
].join();

/** Removes what was not to be seen, and Office's own elements (`o:p`, `w:sdt`, `st1:place`) from around their words. */
export function dropHidden(body: HTMLElement, styles: Styles): void {
  for (const element of body.querySelectorAll('*'))
    if (element.localName.includes(':')) element.replaceWith(...element.childNodes);
  for (const note of body.querySelectorAll('a[href^="#cmnt_ref"], a[href^="#_msoanchor"]'))
    note.closest('div, p')?.remove();
  for (const element of body.querySelectorAll(unseen)) element.remove();
  for (const element of body.querySelectorAll('*')) if (isHidden(element, styles)) element.remove();
}

function isHidden(element: Element, styles: Styles): boolean {
  const display = styles.of(element, 'display');
  return (
    display === 'none' ||
    display.startsWith('none ') ||
    styles.of(element, 'visibility') === 'hidden' ||
    styles.of(element, 'mso-hide') === 'all'
  );
}
