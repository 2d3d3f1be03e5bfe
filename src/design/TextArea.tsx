import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import styles from './TextInput.module.css';

export interface TextAreaProps extends ComponentProps<'textarea'> {
  readonly mono?: boolean | undefined;
  /** Shows its box only on hover and focus, and grows with its text. */
  readonly quiet?: boolean | undefined;
}

/** Several lines of text. */
export function TextArea({ mono, quiet, className, ...rest }: TextAreaProps) {
  return (
    <textarea
      rows={3}
      {...rest}
      className={classNames(styles.input, styles.area, mono && styles.mono, quiet && styles.quiet, className)}
    />
  );
}
