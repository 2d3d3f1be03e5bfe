import type { Box } from './place';

/** Height of the bar that stays at the top of the window, and a little air. */
const barHeight = 60;
const edge = 8;

/** Where floats may lie, in window pixels: below the bar, above the on-screen keyboard and the tools that stand on it. */
export function floatBounds(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const { visualViewport: seen } = window;
  const foot = seen && seen.scale < 1.01 ? seen.offsetTop + seen.height : clientHeight;
  const dock = document.querySelector('[data-dock]')?.getBoundingClientRect().top ?? foot;
  return { left: edge, top: barHeight, right: clientWidth - edge, bottom: Math.min(foot, dock) - edge };
}
