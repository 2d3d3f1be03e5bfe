import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { buttonClass } from './button-class';
import { classNames } from './class-names';
import { Icon } from './Icon';
import { Tooltip } from './Tooltip';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: LucideIcon;
  /** The control's name, also its tooltip. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  readonly danger?: boolean | undefined;
  readonly busy?: boolean | undefined;
  /** Where the tooltip stands; `none` inside a dialog, whose focus trap takes a tooltip that leaves for a lost focus. */
  readonly tooltipSide?: 'top' | 'right' | 'bottom' | 'left' | 'none' | undefined;
}

/** A button that is an icon alone, for universal actions only. */
export function IconButton({
  icon,
  label,
  keys,
  size,
  danger,
  busy,
  tooltipSide,
  className,
  onClick,
  ...rest
}: IconButtonProps) {
  const look = classNames(styles.iconOnly, danger && styles.dangerous, className);
  const button = (
    <button
      type="button"
      {...rest}
      aria-label={label}
      aria-busy={busy || undefined}
      className={buttonClass({ variant: 'quiet', size }, look)}
      onClick={busy ? undefined : onClick}
    >
      <Icon of={busy ? LoaderCircle : icon} spin={busy ?? false} />
    </button>
  );
  if (tooltipSide === 'none') return button;
  return (
    <Tooltip label={label} keys={keys} side={tooltipSide}>
      {button}
    </Tooltip>
  );
}
