import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { Icon } from './Icon';
import styles from './Segments.module.css';

export interface SegmentsProps<Choice extends string> {
  /** What is chosen here. */
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly { readonly value: Choice; readonly label: string; readonly icon?: LucideIcon }[];
  readonly onChange: (value: Choice) => void;
}

/** One of a few, side by side; arrow keys move the choice. */
export function Segments<Choice extends string>({ label, value, choices, onChange }: SegmentsProps<Choice>) {
  const name = useId();
  return (
    <div className={styles.segments} role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.segment}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.icon && <Icon of={choice.icon} small />}
          {choice.label}
        </label>
      ))}
    </div>
  );
}
