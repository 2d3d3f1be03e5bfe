import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './Icon';
import styles from './TextInput.module.css';

export interface TextInputProps extends ComponentProps<'input'> {
  readonly icon?: LucideIcon | undefined;
  /** A small control inside the box, at its end. */
  readonly end?: ReactNode;
  readonly mono?: boolean | undefined;
  /** Shows its box only on hover and focus. */
  readonly quiet?: boolean | undefined;
  /** Draws dots instead of letters; still a textbox, so that it is read and filled as one. */
  readonly masked?: boolean | undefined;
}

/** One line of text. */
export function TextInput({ icon, end, mono, quiet, masked, className, ...rest }: TextInputProps) {
  const look = [
    mono && styles.mono,
    quiet && styles.quiet,
    masked && styles.masked,
    end !== undefined && styles.withEnd,
  ];
  const input = <input type="text" {...rest} className={classNames(styles.input, ...look, className)} />;
  if (!icon && !end) return input;
  return (
    <div className={styles.group}>
      {icon && <Icon of={icon} />}
      {input}
      {end && <span className={styles.end}>{end}</span>}
    </div>
  );
}
