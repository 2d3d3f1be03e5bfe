import { useEffect, useState } from 'react';
import { useDeskText } from '../i18n/desk-text';
import type { FieldSpec } from '../site/field-spec';

/** What is wrong with a value's form, or that its site's rule cannot be checked here. The engine is fetched when a field has a rule. */
export function usePattern({ pattern }: FieldSpec, value: string): { readonly error?: string; readonly note?: string } {
  const { fields } = useDeskText();
  const source = pattern?.source;
  const [checked, setChecked] = useState<{ readonly value: string; readonly fits: boolean | null }>();
  useEffect(() => {
    if (source === undefined || value === '') return;
    let isCurrent = true;
    import('../lib/check-pattern').then(
      ({ checkPattern }) => isCurrent && setChecked({ value, fits: checkPattern(source, value) }),
      () => isCurrent && setChecked({ value, fits: null }),
    );
    return () => {
      isCurrent = false;
    };
  }, [source, value]);
  if (source === undefined || checked?.value !== value || value === '') return {};
  if (checked.fits === null) return { note: fields.patternNotRun };
  return checked.fits ? {} : { error: pattern?.message ?? fields.patternMissed };
}
