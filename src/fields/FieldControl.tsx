import { Lock } from 'lucide-react';
import type { Value } from '../content/value';
import { Icon } from '../design/Icon';
import { useDeskText } from '../i18n/desk-text';
import type { AnyField, InputProps } from './field';
import { fieldFor } from './field-for';
import { fieldLabel } from './field-label';
import styles from './FieldControl.module.css';

export interface FieldControlProps extends Omit<InputProps<Value>, 'label' | 'onChange'> {
  /** The spec's label when absent. */
  readonly label?: string;
  /** What fits the value when absent. */
  readonly field?: AnyField;
}

/** The control of any value, as its spec says and its value allows. */
export function FieldControl({ field, label, spec, value, onEdit, ...rest }: FieldControlProps) {
  const { fields } = useDeskText();
  const { Input } = field ?? fieldFor(spec, value);
  const control = (
    <Input
      {...rest}
      label={label ?? spec.label ?? fieldLabel(spec.name)}
      spec={spec}
      value={value}
      onEdit={onEdit}
      onChange={(next) => onEdit({ kind: 'set', path: [], value: next })}
    />
  );
  if (!spec.readOnly) return control;
  return (
    <fieldset className={styles.fixed} disabled>
      {control}
      <p className={styles.note}>
        <Icon of={Lock} small /> {fields.fixed}
      </p>
    </fieldset>
  );
}
