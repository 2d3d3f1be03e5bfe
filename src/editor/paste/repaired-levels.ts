/**
 * Levels of headings below the post's title: none of the first level, unless `top` says that the post's own sections begin
 * there, and none that leaves out a level. `above` is the level of the heading that stands before the place where they go.
 */
export function repairedLevels(levels: readonly number[], above: number, top: 1 | 2): number[] {
  const shift = top === 2 && levels.includes(1) ? 1 : 0;
  let [told, given] = [above, above];
  return levels.map((own) => {
    const level = own + shift;
    // As deep as its author put it below the last one, but never by more than one.
    given = Math.max(top, Math.min(6, level > told ? given + 1 : Math.min(level, given)));
    told = level;
    return given;
  });
}
