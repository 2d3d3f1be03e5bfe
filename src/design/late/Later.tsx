import type { ReactNode } from 'react';
import type { LatePart } from './late-part';
import { useLate } from './use-late';

export interface LaterProps<Part> {
  readonly part: LatePart<Part>;
  /** What stands in its place until it is here, and where it cannot be had. */
  readonly meanwhile?: ReactNode;
  readonly children: (part: Part) => ReactNode;
}

/** What nobody waits for: it joins the page when it has come. */
export function Later<Part>({ part, meanwhile = null, children }: LaterProps<Part>) {
  const { here } = useLate(part);
  return here === null ? meanwhile : children(here);
}
