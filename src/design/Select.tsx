import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Icon } from './Icon';
import styles from './Select.module.css';
import input from './TextInput.module.css';

export interface SelectProps extends ComponentProps<'select'> {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Shows its box only on hover and focus. */
  readonly quiet?: boolean;
}

/** One of several, in the browser's own list: it opens over everything, by keyboard and on phones. */
export function Select({ choices, quiet, className, ...rest }: SelectProps) {
  return (
    <div className={classNames(styles.select, !quiet && styles.boxed)}>
      <select {...rest} className={classNames(input.input, quiet && input.quiet, className)}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} small />
    </div>
  );
}
