import { dateInPath } from './post-summary';

/** Paths in the order in which a list shows posts that are not read yet: by the date in their names, newest first, the undated last. */
export function newestFirst(paths: readonly string[]): readonly string[] {
  const dated = paths.map((path) => ({ path, time: timeInPath(path) }));
  return dated.toSorted((a, b) => b.time - a.time).map(({ path }) => path);
}

/** Epoch milliseconds; 0 when the path tells no date. */
export function timeInPath(path: string): number {
  return Date.parse(dateInPath(path) ?? '') || 0;
}
