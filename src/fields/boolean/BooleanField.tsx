import { Switch } from '../../design/Switch';
import type { InputProps } from '../field';
import styles from './BooleanField.module.css';

export function BooleanField({ label, hideLabel, value, spec, onChange }: InputProps<boolean>) {
  return (
    <div className={styles.boolean}>
      <Switch
        {...(hideLabel ? { 'aria-label': label } : { label })}
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
      />
      {spec.help && <p className={styles.note}>{spec.help}</p>}
    </div>
  );
}
