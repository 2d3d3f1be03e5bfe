import { ExternalLink, type LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class';
import { Icon } from './Icon';

export interface ButtonLinkProps extends ComponentProps<'a'>, ButtonLook {
  readonly icon?: LucideIcon | undefined;
  /** Opens in a new tab, and shows so. */
  readonly external?: boolean | undefined;
}

/** A link that looks like a button; inside wouter's `<Link asChild>` for places of the app. */
export function ButtonLink({ variant, size, wide, icon, external, className, children, ...rest }: ButtonLinkProps) {
  const outside = external ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a {...outside} {...rest} className={buttonClass({ variant, size, wide }, className)}>
      {icon && <Icon of={icon} small={size === 'small'} />}
      {children}
      {external && <Icon of={ExternalLink} small />}
    </a>
  );
}
