import { type ReactNode, useState } from 'react';
import type { LatePart } from './late-part';
import { Waiting } from './Waiting';

export interface AskedProps<Part> {
  readonly part: LatePart<Part>;
  /** What stands in its place until it is here. */
  readonly meanwhile?: ReactNode;
  /** It is not wanted any more. */
  readonly onGiveUp: () => void;
  /** @param typed the letters that were typed while it was awaited */
  readonly children: (part: Part, typed: string) => ReactNode;
}

/** What a person has asked for and goes on in: what is here is drawn at once, and what is late holds the keys until it comes. */
export function Asked<Part>({ part, meanwhile, onGiveUp, children }: AskedProps<Part>) {
  const [come, setCome] = useState<{ readonly part: Part | null; readonly typed: string }>(() => ({
    part: part.now(),
    typed: '',
  }));
  if (come.part !== null) return children(come.part, come.typed);
  return (
    <>
      {meanwhile}
      <Waiting part={part} onCome={(found, typed) => setCome({ part: found, typed })} onGiveUp={onGiveUp} />
    </>
  );
}
