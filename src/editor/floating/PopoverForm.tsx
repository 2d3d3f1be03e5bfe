import type { ReactNode } from 'react';
import { Button } from '../../design/Button';
import styles from './Popover.module.css';

export interface PopoverFormProps {
  readonly children: ReactNode;
  /** Buttons at the start of the last row. */
  readonly tools?: ReactNode;
  /** What the button at its end is called. */
  readonly done: string;
  readonly onDone: () => void;
}

/** The fields of a popover, and below them the button that is done with it. */
export function PopoverForm({ children, tools, done, onDone }: PopoverFormProps) {
  return (
    <div className={styles.form}>
      {children}
      <div className={styles.actions}>
        {tools}
        <Button variant="plain" onClick={onDone}>
          {done}
        </Button>
      </div>
    </div>
  );
}
