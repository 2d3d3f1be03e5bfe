import type { ReactNode } from 'react';
import type { LatePart } from './late-part';
import { LateNote } from './LateNote';
import { useLate } from './use-late';

export interface LatePlaceProps<Part> {
  readonly part: LatePart<Part>;
  /** What is awaited, for screen readers: "Opening your posts". */
  readonly label: string;
  readonly children: (part: Part) => ReactNode;
}

/** What has a place of its own on the page: that it is awaited, or could not be had, is said there. */
export function LatePlace<Part>({ part, label, children }: LatePlaceProps<Part>) {
  const { here, ...late } = useLate(part);
  return here === null ? <LateNote {...late} label={label} /> : children(here);
}
