import { useCallback, useState } from 'react';
import { useDeskText } from '../../i18n/desk-text';
import type { RelationEntry } from '../../site/relation-entries';
import { useChoiceWords } from '../choice-words';
import { Combobox } from '../Combobox';
import type { InputProps } from '../field';
import { useFieldSite } from '../field-site';
import { FieldFrame } from '../FieldFrame';
import { TagsField } from '../TagsField';

type Names =
  | { readonly kind: 'waiting' | 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly entries: readonly RelationEntry[] };

/** One name, or several, of what the site has elsewhere. The names are read when one comes to the field; what is none of them is kept. */
export function RelationField({ value, spec, onChange, ...rest }: InputProps<string | readonly string[]>) {
  const { entries } = useFieldSite();
  const { relation } = spec;
  const [names, setNames] = useState<Names>({ kind: 'waiting' });

  const load = useCallback(() => {
    if (!relation || names.kind === 'loading' || names.kind === 'ready') return;
    setNames({ kind: 'loading' });
    entries(relation).then(
      (found) => setNames({ kind: 'ready', entries: found }),
      () => setNames({ kind: 'failed' }),
    );
  }, [relation, names.kind, entries]);

  const known = names.kind === 'ready' ? names.entries : [];
  const choices = known.length > 0 ? known.map((entry) => entry.value) : (spec.choices ?? []);
  const choiceLabels = Object.fromEntries(known.map((entry) => [entry.value, entry.label]));
  const named = { ...spec, choices, choiceLabels: { ...choiceLabels, ...spec.choiceLabels } };
  if (typeof value !== 'string' || spec.many) {
    const several = typeof value === 'string' ? (value === '' ? [] : [value]) : value;
    return (
      <div onFocus={load}>
        <TagsField {...rest} spec={named} value={several} onChange={onChange} />
      </div>
    );
  }
  return <One {...rest} spec={named} value={value} names={names} onLoad={load} onChange={onChange} />;
}

interface OneProps extends Pick<InputProps<string>, 'label' | 'hideLabel' | 'value' | 'spec' | 'onChange'> {
  readonly names: Names;
  readonly onLoad: () => void;
}

function One({ label, hideLabel = false, value, spec, names, onLoad, onChange }: OneProps) {
  const { fields } = useDeskText();
  const describe = useChoiceWords(spec);
  const [typed, setTyped] = useState<string | null>(null);
  function settle(): void {
    if (typed === null) return;
    const wanted = meant(typed.trim(), spec.choices ?? [], describe);
    setTyped(null);
    if (wanted !== value) onChange(wanted);
  }

  const isKnown = value === '' || (spec.choices ?? []).includes(value);
  const notes = {
    waiting: undefined,
    loading: fields.loadingNames,
    failed: fields.noNames,
    ready: isKnown ? undefined : fields.unknownName,
  };
  return (
    <FieldFrame label={label} hideLabel={hideLabel} spec={spec} isEmpty={value === ''} note={notes[names.kind]}>
      {(control) => (
        <Combobox
          {...control}
          label={label}
          placeholder=" "
          text={typed ?? describe(value).label}
          sought={typed ?? ''}
          describe={describe}
          choices={spec.choices ?? []}
          onFocus={onLoad}
          onText={setTyped}
          onChoose={(choice) => {
            setTyped(null);
            if (choice !== value) onChange(choice);
          }}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
          onBlur={settle}
        />
      )}
    </FieldFrame>
  );
}

/** The entry that somebody typed by its label or its value; else the words as they are. */
function meant(text: string, choices: readonly string[], describe: (choice: string) => { label: string }): string {
  const sought = text.toLocaleLowerCase();
  return (
    choices.find((choice) => choice === text) ??
    choices.find((choice) => describe(choice).label.toLocaleLowerCase() === sought) ??
    text
  );
}
