import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Checkbox.module.css';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly type?: 'checkbox' | 'radio';
  readonly label: ReactNode;
  readonly note?: ReactNode;
}

/** A box to tick, or one of several to choose from, with its words beside it. */
export function Checkbox({ type = 'checkbox', label, note, ...rest }: CheckboxProps) {
  const noteId = useId();
  return (
    <label className={styles.choice}>
      <input {...rest} type={type} className={styles.check} aria-describedby={note ? noteId : undefined} />
      <span className={styles.text}>
        {label}
        {note && (
          <span className={styles.note} id={noteId} aria-hidden>
            {note}
          </span>
        )}
      </span>
    </label>
  );
}
