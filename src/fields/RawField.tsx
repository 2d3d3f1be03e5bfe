import { Lock } from 'lucide-react';
import { useId } from 'react';
import type { Value } from '../content/value';
import { Button } from '../design/Button';
import { Icon } from '../design/Icon';
import { VisuallyHidden } from '../design/VisuallyHidden';
import { useDeskText } from '../i18n/desk-text';
import type { InputProps } from './field';
import styles from './RawField.module.css';

/** What scrolls can be scrolled with the keyboard. */
const scrollable = { role: 'group', tabIndex: 0 } as const;

/** A value that no control fits, as it is written: to be read, and edited as text. */
export function RawField({ label, hideLabel, value, sourceAt, onEditSource }: Omit<InputProps<Value>, 'onChange'>) {
  const { fields } = useDeskText();
  const id = useId();
  return (
    <fieldset className={styles.raw} aria-labelledby={id}>
      <div className={styles.head}>
        <span id={id}>{hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}</span>
        <Button variant="link" aria-label={`${fields.editAsText}: ${label}`} onClick={onEditSource}>
          {fields.editAsText}
        </Button>
      </div>
      <pre {...scrollable} aria-labelledby={id}>
        {(sourceAt([]) ?? JSON.stringify(value, null, 2)).replace(/^\n+|\s+$/g, '')}
      </pre>
      <p className={styles.note}>
        <Icon of={Lock} small /> {fields.keptAsItIs}
      </p>
    </fieldset>
  );
}
