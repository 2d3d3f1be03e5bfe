import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import type { InputProps } from '../field';
import { FieldFrame } from '../FieldFrame';
import styles from './ColourField.module.css';
import { pickedColour, plainColour } from './plain-colour';

/** The colour as its text, and the browser's own picker for those that it can show. */
export function ColourField({ label, hideLabel = false, value, spec, onChange }: InputProps<string>) {
  const { fields } = useDeskText();
  const plain = value === '' ? '#808080' : plainColour(value);
  return (
    <FieldFrame label={label} hideLabel={hideLabel} spec={spec} isEmpty={value === ''}>
      {(control) => (
        <div className={styles.colour}>
          {plain !== null && (
            <input
              type="color"
              className={styles.swatch}
              data-empty={value === '' || undefined}
              aria-label={fields.pickColour(label)}
              value={plain}
              onChange={(event) => onChange(pickedColour(event.target.value, value))}
            />
          )}
          <TextInput
            {...control}
            quiet
            spellCheck={false}
            autoComplete="off"
            placeholder=" "
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </FieldFrame>
  );
}
