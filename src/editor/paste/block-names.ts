/** Elements that stand on lines of their own. */
export const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const selector = [...blockNames].join();

/** Whether an element holds any that stands on lines of its own. */
export function holdsBlocks(element: Element): boolean {
  return element.querySelector(selector) !== null;
}
