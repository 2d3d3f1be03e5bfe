import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A row of the list and what in it takes the focus, or an element that had it before it was moved. */
type Wanted = { readonly row: number; readonly within: string } | Element | null;

/** Puts the focus where it is wanted once the list is drawn anew, before the next key is pressed. A row that is not there stands for the button below. */
export function useFocusNext(box: RefObject<HTMLElement | null>): (wanted: Wanted) => void {
  const next = useRef<Wanted>(null);
  useLayoutEffect(() => {
    const wanted = next.current;
    next.current = null;
    if (wanted instanceof HTMLElement) wanted.focus();
    else if (wanted && 'row' in wanted) {
      const rows = box.current?.querySelectorAll<HTMLElement>(':scope > ol > li') ?? [];
      const place = rows[wanted.row] ?? box.current?.querySelector<HTMLElement>(':scope > div:last-of-type');
      place?.querySelector<HTMLElement>(rows[wanted.row] ? wanted.within : 'button')?.focus();
    }
  });
  return (wanted) => {
    next.current = wanted;
  };
}
