import { useCallback } from 'react';
import { useDeskText } from '../i18n/desk-text';
import type { FieldSpec } from '../site/field-spec';
import type { ChoiceWords } from './Combobox';

/** What each choice of a field is called, and how many posts use it. */
export function useChoiceWords({ choiceLabels, uses }: FieldSpec): (choice: string) => ChoiceWords {
  const { fields } = useDeskText();
  return useCallback(
    (choice) => {
      const label = own(choiceLabels, choice) ?? choice;
      const count = own(uses, choice);
      return { label, ...(count !== undefined && { note: fields.uses(count) }) };
    },
    [choiceLabels, uses, fields],
  );
}

function own<Item>(map: Readonly<Record<string, Item>> | undefined, key: string): Item | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined;
}
