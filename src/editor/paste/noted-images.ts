/** Notion writes an image as Markdown does, with a real link: `!<a href="…">…</a>`. */
export function readNotedImages(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a[href]')) {
    const before = link.previousSibling;
    const words = link.textContent?.trim() ?? '';
    const address = link.getAttribute('href') ?? '';
    if (before?.nodeType !== 3 || !/(?:^|\s)!$/.test(before.nodeValue ?? '') || !isImage(words, address)) continue;
    before.nodeValue = (before.nodeValue ?? '').slice(0, -1);
    const image = link.ownerDocument.createElement('img');
    image.setAttribute('src', address);
    if (words !== address) image.setAttribute('alt', words);
    link.replaceWith(image);
  }
}

function isImage(words: string, address: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|svg|avif|heic)(?:[?#].*)?$/i.test(address) || (words === 'image' && address !== '');
}
