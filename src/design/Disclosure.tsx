import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon';

export interface DisclosureProps {
  readonly label: ReactNode;
  /** The button's name, where the label alone does not tell. */
  readonly name?: string | undefined;
  /** Beside the label: what is inside, in a few words. */
  readonly note?: ReactNode;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Small controls at the row's end. */
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
  readonly bodyClass?: string | undefined;
  readonly children: ReactNode;
}

/** A row that shows and hides what belongs to it. */
export function Disclosure(props: DisclosureProps) {
  const { label, name, note, isOpen, onOpen, actions, className, bodyClass, children } = props;
  const id = useId();
  return (
    <div className={className}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={name}
          onClick={() => onOpen(!isOpen)}
        >
          <Icon of={ChevronRight} small />
          <span className={styles.label}>{label}</span>
          {note && <span className={styles.note}>{note}</span>}
        </button>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {isOpen && (
        <div id={id} className={bodyClass}>
          {children}
        </div>
      )}
    </div>
  );
}
