/** Writes out the titles of what Confluence folds away, which are no letters of its HTML. */
export function writeFoldTitles(body: HTMLElement): void {
  for (const fold of body.querySelectorAll('[data-node-type$="xpand"][data-title]')) {
    const line = fold.ownerDocument.createElement('p');
    const bold = fold.ownerDocument.createElement('strong');
    bold.textContent = fold.getAttribute('data-title');
    line.append(bold);
    fold.prepend(line);
  }
}
