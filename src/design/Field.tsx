import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './Field.module.css';
import { Icon } from './Icon';

/** What ties a control to its label, note and problem: spread it onto the control. */
interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface FieldProps {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly hideLabel?: boolean | undefined;
  /** Beside the label, at its end: a count, "optional". */
  readonly end?: ReactNode;
  readonly note?: ReactNode;
  /** What is wrong and how to mend it. */
  readonly error?: ReactNode;
  /** For the panel: a lighter label. */
  readonly quiet?: boolean;
  readonly className?: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A labelled control with its note below; a problem is an alert. */
export function Field({ label, hideLabel, end, note, error, quiet, className, children }: FieldProps) {
  const id = useId();
  const described = [error && `${id}-error`, note && `${id}-note`].filter(Boolean).join(' ');
  const control: FieldControl = {
    id,
    ...(described && { 'aria-describedby': described }),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
  return (
    <div className={classNames(styles.field, quiet && styles.quiet, className)}>
      <div className={classNames(styles.label, hideLabel && styles.hidden)}>
        <label htmlFor={id}>{label}</label>
        {end && <span className={styles.end}>{end}</span>}
      </div>
      {children(control)}
      {error && (
        <p className={styles.error} id={`${id}-error`} role="alert">
          <Icon of={CircleAlert} small />
          <span>{error}</span>
        </p>
      )}
      {note && (
        <p className={styles.note} id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
