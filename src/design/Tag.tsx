import { X } from 'lucide-react';
import { Icon } from './Icon';
import styles from './Tag.module.css';

export interface TagProps {
  readonly children: string;
  readonly onRemove?: (() => void) | undefined;
  /** The remove button's name: "Remove Tides". */
  readonly removeLabel?: string | undefined;
}

/** One word of a set. */
export function Tag({ children, onRemove, removeLabel }: TagProps) {
  return (
    <span className={styles.tag}>
      {children}
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <Icon of={X} small />
        </button>
      )}
    </span>
  );
}
