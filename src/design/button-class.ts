import styles from './Button.module.css';
import { classNames } from './class-names';

type ButtonVariant = 'solid' | 'plain' | 'quiet' | 'danger' | 'link';

export interface ButtonLook {
  /** `solid`: the one main action of a view. */
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  readonly wide?: boolean | undefined;
}

/** The class of something that looks like a button. */
export function buttonClass({ variant = 'plain', size, wide }: ButtonLook, more?: string): string {
  return classNames(styles.button, styles[variant], size === 'small' && styles.small, wide && styles.wide, more);
}
