import { type ComponentProps, createContext, useContext, useEffect, useRef } from 'react';

const Arrived = createContext(false);

/** Whether the person came to this screen from another one, rather than by opening the app. */
export const ArrivedProvider = Arrived.Provider;

/** The screen's one `h1`; takes the focus when the person arrives, so that a screen reader says where they are, unless the screen has given it already. */
export function ScreenHeading({ children, ...rest }: ComponentProps<'h1'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useContext(Arrived);
  useEffect(() => {
    const isTaken = heading.current?.closest('main')?.contains(document.activeElement);
    if (arrived && !isTaken) heading.current?.focus({ preventScroll: true });
  }, [arrived]);
  return (
    <h1 {...rest} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
