import { type FocusEventHandler, useCallback, useEffect, useRef, useState } from 'react';

/** Whether the focus is inside an element, menus that it has opened elsewhere in the page included. Spread `handlers` on it. */
export function useFocusInside(): {
  readonly isInside: boolean;
  readonly handlers: { onFocus: FocusEventHandler; onBlur: FocusEventHandler };
} {
  const [isInside, setInside] = useState(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onFocus = useCallback(() => {
    clearTimeout(leaving.current);
    setInside(true);
  }, []);
  const onBlur = useCallback(() => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setInside(false), 80);
  }, []);
  useEffect(() => () => clearTimeout(leaving.current), []);
  return { isInside, handlers: { onFocus, onBlur } };
}
