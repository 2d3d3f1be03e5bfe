/** Takes letters away from the start of an element. */
export function dropLetters(element: Element, count: number): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = count;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const letters = node.nodeValue ?? '';
    node.nodeValue = letters.slice(left);
    left -= letters.length;
  }
}
