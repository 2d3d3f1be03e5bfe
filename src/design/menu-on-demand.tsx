import { cloneElement, type ComponentType, type ReactElement, useState } from 'react';
import { Asked } from './late/Asked';
import { createLatePart } from './late/late-part';

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
  const menu = createLatePart(load);
  const fetchEarly = () => void menu.fetch();
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
      <Asked part={menu} meanwhile={button} onGiveUp={() => setPressed(false)}>
        {(Menu) => <Menu {...props} startOpen />}
      </Asked>
    );
  };
}
