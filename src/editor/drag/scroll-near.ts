/** How near to the edge of the window a drag scrolls, in pixels. */
const near = 72;

let frame = 0;

/** Scrolls what holds an element while a pointer stays near the top or the bottom of the window; see `stopScrolling`. */
export function scrollNear(element: Element, height: number, onScroll: () => void): void {
  stopScrolling();
  const above = Math.max(0, near + 56 - height);
  const below = Math.max(0, near - (window.innerHeight - height));
  const speed = Math.min(20, Math.round((below || -above) / 4));
  const box = scrollerOf(element);
  const step = () => {
    const before = box.scrollTop;
    box.scrollBy({ top: Math.max(-20, speed), behavior: 'instant' });
    if (box.scrollTop === before) return;
    onScroll();
    frame = requestAnimationFrame(step);
  };
  if (above > 0 || below > 0) frame = requestAnimationFrame(step);
}

/** Ends what `scrollNear` began. */
export function stopScrolling(): void {
  cancelAnimationFrame(frame);
}

function scrollerOf(element: Element): Element {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if ((overflowY === 'auto' || overflowY === 'scroll') && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}
