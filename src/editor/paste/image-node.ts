import { shownSource } from './addresses';
import { isFileName } from './own-looks';

/** An image with its words, as a post holds it; null when nobody but the program it came from can reach it. */
export function imageOf(element: Element): Element | null {
  const src = shownSource(element);
  if (src === null) return null;
  const image = element.ownerDocument.createElement('img');
  image.setAttribute('src', src);
  for (const name of ['alt', 'title']) {
    const words = element.getAttribute(name)?.replaceAll(/\s+/g, ' ').trim();
    if (words && !isFileName(words)) image.setAttribute(name, words);
  }
  return image;
}

/** Images that nobody is meant to see count readers. */
export function isPixel(element: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number.parseInt(element.getAttribute(name) ?? '', 10));
  return (width ?? 9) <= 1 && (height ?? 9) <= 1;
}
