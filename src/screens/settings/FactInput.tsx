import { useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { TextInput } from '../../design/TextInput';
import { useText } from '../../i18n/text';
import { useDeskText } from '../../i18n/desk-text';
import styles from './Settings.module.css';

export interface FactInputProps {
  readonly label: string;
  readonly note: string;
  readonly value: string;
  readonly placeholder?: string;
  /** What is wrong with a text; null when nothing is. '' stands for: as Galley finds it. */
  readonly check: (text: string) => string | null;
  readonly onDone: (text: string | null) => void;
}

/** One line that replaces what was found; Escape leaves it. Answers null when nothing shall change. */
export function FactInput({ label, note, value, placeholder, check, onDone }: FactInputProps) {
  const { general } = useText();
  const { settings } = useDeskText();
  const [text, setText] = useState(value);
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      className={styles.factForm}
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = text.trim() === '' ? null : check(text.trim());
        setError(wrong);
        if (wrong === null) onDone(text.trim());
      }}
    >
      <Field label={label} hideLabel note={note} error={error}>
        {(control) => (
          <TextInput
            {...control}
            mono
            value={text}
            placeholder={placeholder}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && onDone(null)}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button variant="plain" size="small" type="submit">
          {settings.keep}
        </Button>
        <Button variant="quiet" size="small" onClick={() => onDone(null)}>
          {general.cancel}
        </Button>
      </div>
    </form>
  );
}
