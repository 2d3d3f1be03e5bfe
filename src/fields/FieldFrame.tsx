import type { ReactNode } from 'react';
import { Field, type FieldProps } from '../design/Field';
import { useDeskText } from '../i18n/desk-text';
import type { InputProps } from './field';

export interface FieldFrameProps
  extends Pick<InputProps<unknown>, 'label' | 'hideLabel' | 'spec'>, Pick<FieldProps, 'error' | 'children'> {
  readonly isEmpty: boolean;
  /** Beside the label, while nothing is missing. */
  readonly end?: ReactNode;
  /** Below the control, in the place of the site's own help. */
  readonly note?: ReactNode;
}

/** A field's control with its label, the site's help below it, and a mark while it should not be empty. */
export function FieldFrame({ label, hideLabel, spec, isEmpty, end, note, error, children }: FieldFrameProps) {
  const { fields } = useDeskText();
  const mark = spec.required && isEmpty && (spec.demanded ? fields.demanded : fields.expected);
  return (
    <Field label={label} hideLabel={hideLabel} quiet end={mark || end} note={note ?? spec.help} error={error}>
      {children}
    </Field>
  );
}
