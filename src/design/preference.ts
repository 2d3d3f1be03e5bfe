import { useCallback, useState } from 'react';

/** A yes or no that a person's device remembers; where storage is switched off, it lasts as long as the component. */
export function usePreference(name: string, fallback: boolean): readonly [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => readPreference(name, fallback));
  const keep = useCallback(
    (next: boolean) => {
      setValue(next);
      try {
        localStorage.setItem(keyOf(name), next ? 'yes' : 'no');
      } catch {
        // Storage is switched off.
      }
    },
    [name],
  );
  return [value, keep];
}

/** What the device remembers of it now. */
export function readPreference(name: string, fallback: boolean): boolean {
  try {
    const kept = localStorage.getItem(keyOf(name));
    return kept === null ? fallback : kept === 'yes';
  } catch {
    return fallback;
  }
}

function keyOf(name: string): string {
  return `galley.${name}`;
}
