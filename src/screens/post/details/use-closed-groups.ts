import { useState } from 'react';
import { type DetailGroup, detailGroups } from './detail-groups';

const key = 'galley.details.closed';
const first: ReadonlySet<DetailGroup> = new Set(['hidden']);

/** The groups of details that the person closed on this device, in any post; hidden ones are closed at first. */
export function useClosedGroups(): readonly [ReadonlySet<DetailGroup>, (name: DetailGroup, isOpen: boolean) => void] {
  const [closed, setClosed] = useState(read);
  return [
    closed,
    (name, isOpen) => {
      const next = new Set(closed);
      if (isOpen) next.delete(name);
      else next.add(name);
      setClosed(next);
      try {
        localStorage.setItem(key, [...next].join(' '));
      } catch {
        // Storage is switched off: the groups stay so as long as the page.
      }
    },
  ];
}

function read(): ReadonlySet<DetailGroup> {
  try {
    const kept = localStorage.getItem(key)?.split(' ');
    return kept ? new Set(detailGroups.filter((name) => kept.includes(name))) : first;
  } catch {
    return first;
  }
}
