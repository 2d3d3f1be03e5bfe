import { TextArea } from '../design/TextArea';
import { useDeskText } from '../i18n/desk-text';
import type { InputProps } from './field';
import { FieldFrame } from './FieldFrame';
import { lengthOf, limitWords } from './limit-words';

/** Several lines of text. */
export function LongTextField({ label, hideLabel = false, value, spec, onChange }: InputProps<string>) {
  const { fields } = useDeskText();
  const most = spec.limits?.most;
  const count = lengthOf(value);
  return (
    <FieldFrame
      label={label}
      hideLabel={hideLabel}
      spec={spec}
      isEmpty={value === ''}
      end={count > 0 && (most === undefined ? fields.characters(count) : fields.charactersOf(count, most))}
      error={limitWords(fields, spec, count, 'characters')}
    >
      {(control) => (
        <TextArea
          {...control}
          quiet
          placeholder=" "
          rows={2}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
