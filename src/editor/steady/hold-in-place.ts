/** Milliseconds in which the images above are drawn, usually. */
const settling = 2000;

const held = new WeakSet<HTMLElement>();

/**
 * Scrolls by how far something of a text is off its place (in pixels), and again while what is above it still grows, until
 * the person moves.
 */
export function holdInPlace(text: HTMLElement, isOffBy: () => number): void {
  const hold = () => {
    if (text.isConnected) window.scrollBy(0, isOffBy());
    else stop();
  };
  const observer = new ResizeObserver(hold);
  const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
  const timer = setTimeout(() => stop(), settling);
  function stop(): void {
    clearTimeout(timer);
    held.delete(text);
    observer.disconnect();
    for (const move of moves) window.removeEventListener(move, stop);
  }
  held.add(text);
  for (const move of moves) window.addEventListener(move, stop, { passive: true });
  hold();
  observer.observe(text);
}

/** Whether a text is being held: nothing else may scroll it then. */
export function isHeld(text: HTMLElement): boolean {
  return held.has(text);
}
