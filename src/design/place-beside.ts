export type Side = 'top' | 'right' | 'bottom' | 'left';

/** CSS pixels between a control and what stands beside it, and to the window's edge. */
const gap = 6;
const margin = 8;

/** Puts a floating element beside a control: on that side where there is room, else on the other; inside the window. */
export function placeBeside(floating: HTMLElement, control: Element | null, side: Side): void {
  if (!control) return;
  const at = control.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = floating;
  const { clientWidth, clientHeight } = document.documentElement;
  const isBeside = side === 'left' || side === 'right';
  const before = isBeside ? at.left - gap - width : at.top - gap - height;
  const after = isBeside ? at.right + gap : at.bottom + gap;
  const room = isBeside ? clientWidth - margin - width : clientHeight - margin - height;
  const wantsBefore = side === 'left' || side === 'top';
  const along = wantsBefore ? (before < margin ? after : before) : after > room ? before : after;
  const centre = isBeside ? at.top + (at.height - height) / 2 : at.left + (at.width - width) / 2;
  const across = Math.max(margin, Math.min(centre, (isBeside ? clientHeight - height : clientWidth - width) - margin));
  floating.style.left = `${isBeside ? along : across}px`;
  floating.style.top = `${isBeside ? across : along}px`;
}
