import { Plus, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '../../design/Button';
import { IconButton } from '../../design/IconButton';
import { TextInput } from '../../design/TextInput';
import { useText } from '../../i18n/text';
import type { InputProps } from '../field';
import styles from './ListField.module.css';

export function ListField({ label, value, onChange }: InputProps<readonly string[]>) {
  const { fields } = useText();
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);

  function focusLine(index: number): void {
    requestAnimationFrame(() => box.current?.querySelectorAll('input')[index]?.focus());
  }

  return (
    <fieldset className={styles.list} aria-labelledby={id} ref={box}>
      <span className={styles.label} id={id}>
        {label}
      </span>
      {value.map((item, index) => (
        // Lines have no identity but their place.
        <div key={index} className={styles.line}>
          <TextInput
            aria-label={fields.item(label, index + 1)}
            quiet
            value={item}
            onChange={(event) => onChange(value.with(index, event.target.value))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              onChange(value.toSpliced(index + 1, 0, ''));
              focusLine(index + 1);
            }}
          />
          <IconButton
            icon={X}
            size="small"
            label={fields.removeItem(label, index + 1)}
            onClick={() => {
              onChange(value.toSpliced(index, 1));
              focusLine(Math.max(0, index - 1));
            }}
          />
        </div>
      ))}
      <Button
        variant="quiet"
        size="small"
        icon={Plus}
        aria-describedby={id}
        onClick={() => {
          onChange([...value, '']);
          focusLine(value.length);
        }}
      >
        {fields.addItem}
      </Button>
    </fieldset>
  );
}
