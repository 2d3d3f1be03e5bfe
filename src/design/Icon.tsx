import type { LucideIcon } from 'lucide-react';
import { classNames } from './class-names';
import styles from './Icon.module.css';

export interface IconProps {
  readonly of: LucideIcon;
  /** 15 px at stroke 2, for notes. */
  readonly small?: boolean;
  readonly spin?: boolean;
  readonly className?: string | undefined;
}

/** A Lucide icon in the one size and stroke of the interface; hidden from screen readers, so its control needs a name. */
export function Icon({ of: Shape, small, spin, className }: IconProps) {
  return (
    <Shape aria-hidden className={classNames(styles.icon, small && styles.small, spin && styles.spin, className)} />
  );
}
