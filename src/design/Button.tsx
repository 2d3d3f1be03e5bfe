import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class';
import { Icon } from './Icon';

export interface ButtonProps extends ComponentProps<'button'>, ButtonLook {
  readonly icon?: LucideIcon | undefined;
  /** Work is under way: keeps the focus, ignores presses, shows a spinner. The label then says "…ing". */
  readonly busy?: boolean | undefined;
}

/** A button; `type` is "button" unless said otherwise. */
export function Button({ variant, size, wide, icon, busy, className, children, onClick, ...rest }: ButtonProps) {
  const shape = busy ? LoaderCircle : icon;
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      className={buttonClass({ variant, size, wide }, className)}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {shape && <Icon of={shape} small={size === 'small'} spin={busy ?? false} />}
      {children}
    </button>
  );
}
