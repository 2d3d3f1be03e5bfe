export interface Step {
  readonly key: string;
  readonly at: number;
  readonly columns: number;
  readonly count: number;
}

/** So many rows are passed at once. */
const page = 4;

/** Where a key leads in a grid that is filled row by row; null when it leads nowhere. */
export function stepIn({ key, at, columns, count }: Step): number | null {
  const last = count - 1;
  const below = (rows: number) => (at + columns * rows <= last ? at + columns * rows : last);
  const above = (rows: number) => Math.max(at % columns, at - columns * rows);
  const to: Readonly<Record<string, number>> = {
    ArrowRight: Math.min(last, at + 1),
    ArrowLeft: Math.max(0, at - 1),
    ArrowDown: below(1),
    ArrowUp: above(1),
    PageDown: below(page),
    PageUp: above(page),
    Home: 0,
    End: last,
  };
  return count === 0 ? null : (to[key] ?? null);
}
