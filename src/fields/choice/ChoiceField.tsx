import { type ReactNode, useId } from 'react';
import { isList, sameValue, type Value } from '../../content/value';
import { Checkbox } from '../../design/Checkbox';
import { Select } from '../../design/Select';
import { useDeskText } from '../../i18n/desk-text';
import type { FieldSpec } from '../../site/field-spec';
import { useChoiceWords } from '../choice-words';
import type { InputProps } from '../field';
import { FieldFrame, type FieldFrameProps } from '../FieldFrame';
import { limitWords } from '../limit-words';
import { TextField } from '../TextField';
import styles from './ChoiceField.module.css';

/** So many choices stand side by side; more are a list that opens. */
const few = 4;

/** What a value may be: words that are learnt from other posts are suggested, those of a configuration are all there are. */
export function ChoiceField(props: InputProps<Value>) {
  const { value, spec, onChange } = props;
  const isOpen = spec.uses !== undefined || !spec.choices || spec.choices.length === 0;
  if (isList(value) || spec.many) return <Several {...props} value={isList(value) ? value : listOf(value)} />;
  if (isOpen && (typeof value === 'string' || value === null))
    return <TextField {...props} value={value ?? ''} onChange={onChange} />;
  return (spec.choices?.length ?? 0) <= few ? <Radios {...props} /> : <List {...props} />;
}

function List({ label, hideLabel = false, value, spec, onChange }: InputProps<Value>) {
  const choices = useChoices(spec, [value]);
  return (
    <FieldFrame label={label} hideLabel={hideLabel} spec={spec} isEmpty={isNothing(value)}>
      {(control) => (
        <Select
          {...control}
          quiet
          choices={choices.map(({ label: words }, index) => ({ value: String(index), label: words }))}
          value={String(choices.findIndex((choice) => isSame(choice.value, value)))}
          onChange={(event) => onChange(choices[Number(event.target.value)]?.value ?? '')}
        />
      )}
    </FieldFrame>
  );
}

function Radios({ label, hideLabel = false, value, spec, onChange }: InputProps<Value>) {
  const choices = useChoices(spec, [value]);
  const name = useId();
  return (
    <Group label={label} hideLabel={hideLabel} spec={spec} isEmpty={isNothing(value)} isRadio>
      {choices.map((choice) => (
        <Checkbox
          key={JSON.stringify(choice.value)}
          type="radio"
          name={name}
          label={choice.label}
          checked={isSame(choice.value, value)}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </Group>
  );
}

function Several({
  label,
  hideLabel = false,
  value,
  spec,
  onChange,
}: Omit<InputProps<Value>, 'value'> & { readonly value: readonly Value[] }) {
  const { fields } = useDeskText();
  const choices = useChoices({ ...spec, required: true }, value);
  return (
    <Group
      label={label}
      hideLabel={hideLabel}
      spec={spec}
      isEmpty={value.length === 0}
      error={limitWords(fields, spec, value.length, 'items')}
    >
      {choices.map((choice) => {
        const isChosen = value.some((one) => sameValue(one, choice.value));
        return (
          <Checkbox
            key={JSON.stringify(choice.value)}
            label={choice.label}
            checked={isChosen}
            onChange={() =>
              onChange(isChosen ? value.filter((one) => !sameValue(one, choice.value)) : [...value, choice.value])
            }
          />
        );
      })}
    </Group>
  );
}

type GroupProps = Omit<FieldFrameProps, 'children'> & {
  /** One of them can be chosen. */
  readonly isRadio?: boolean;
  readonly children: ReactNode;
};

function Group({ isRadio, children, ...frame }: GroupProps) {
  return (
    <FieldFrame {...frame}>
      {(control) =>
        isRadio ? (
          <div {...control} role="radiogroup" aria-label={frame.label} className={styles.group}>
            {children}
          </div>
        ) : (
          <fieldset {...control} aria-label={frame.label} className={styles.group}>
            {children}
          </fieldset>
        )
      }
    </FieldFrame>
  );
}

interface Choice {
  readonly value: Value;
  readonly label: string;
}

/** The site's choices, none where that is allowed, and what the file has though it is none of them. */
function useChoices(spec: FieldSpec, held: readonly Value[]): readonly Choice[] {
  const { fields } = useDeskText();
  const describe = useChoiceWords(spec);
  const known = (spec.choices ?? []).map((choice) => ({
    value: valueOf(spec, choice),
    label: describe(choice).label,
  }));
  const others = held
    .filter((value) => !isNothing(value) && !known.some((choice) => sameValue(choice.value, value)))
    .map((value) => ({ value, label: fields.ownChoice(typeof value === 'string' ? value : JSON.stringify(value)) }));
  const hasNone = !known.some(({ value }) => isNothing(value)) && (!spec.required || held.some(isNothing));
  return [...(hasNone ? [{ value: '', label: fields.noChoice }] : []), ...known, ...others];
}

function valueOf({ choiceValues }: FieldSpec, choice: string): Value {
  return choiceValues && Object.hasOwn(choiceValues, choice) ? (choiceValues[choice] ?? choice) : choice;
}

function isSame(a: Value, b: Value): boolean {
  return sameValue(a, b) || (isNothing(a) && isNothing(b));
}

function isNothing(value: Value): boolean {
  return value === null || value === '';
}

function listOf(value: Value): readonly Value[] {
  return isNothing(value) ? [] : [value];
}
