import type { ComponentProps, ReactNode } from 'react';
import styles from './Switch.module.css';

export interface SwitchProps extends Omit<ComponentProps<'input'>, 'type' | 'role'> {
  /** Shown before the switch, at the other end of its row; without it give an `aria-label` or a `<Field>`. */
  readonly label?: ReactNode;
}

/** On or off, at once. */
export function Switch({ label, ...rest }: SwitchProps) {
  const control = (
    <input {...rest} type="checkbox" role="switch" aria-checked={rest.checked} className={styles.switch} />
  );
  if (!label) return control;
  return (
    <label className={styles.row}>
      <span>{label}</span>
      {control}
    </label>
  );
}
