import { cloneElement, type ComponentType, lazy, type ReactElement, Suspense, useState } from 'react';

interface OnDemandProps {
  readonly trigger: ReactElement;
}

interface Opened {
  /** The press that fetched the menu also opens it. */
  readonly startOpen: boolean;
}

/** A menu whose button stands there at once, while the menu itself is fetched when the button is pressed. */
export function menuOnDemand<Props extends OnDemandProps>(
  load: () => Promise<ComponentType<Props & Opened>>,
): ComponentType<Props> {
  const Menu = lazy(async () => ({ default: await load() }));
  const fetchEarly = () => void load().catch(() => undefined);
  return function MenuOnDemand(props: Props) {
    const [isPressed, setPressed] = useState(false);
    const button = cloneElement<Record<string, unknown>>(props.trigger as ReactElement<Record<string, unknown>>, {
      'aria-haspopup': 'menu',
      'aria-expanded': false,
      onPointerEnter: fetchEarly,
      onFocus: fetchEarly,
      onClick: () => setPressed(true),
    });
    if (!isPressed) return button;
    return (
      <Suspense fallback={button}>
        <Menu {...props} startOpen />
      </Suspense>
    );
  };
}
