import { ArrowDown, ArrowUp } from 'lucide-react';
import { Checkbox } from '../../design/Checkbox';
import { IconButton } from '../../design/IconButton';
import { Select } from '../../design/Select';
import { readPostFile } from '../../content/read-post-file';
import { fieldLabel } from '../../fields/field-label';
import { fieldNamed, fields as allFields } from '../../fields/index';
import { useDeskText } from '../../i18n/desk-text';
import type { FieldSpec } from '../../site/field-spec';
import type { Habits } from '../../site/site';
import type { WaysProps } from './Part';
import styles from './Settings.module.css';
import { SettledInput } from './SettledInput';

export interface FieldListProps extends WaysProps {
  /** What holds now. */
  readonly habits: Habits;
}

/** The fields of a part's posts, in their order: what they are called, what they hold, and whether people see them. */
export function FieldList({ habits, learnt, collection, change }: FieldListProps) {
  const { fields: words } = useDeskText().settings;
  const { fields } = habits;
  const values = learnt.model === undefined ? {} : (readPostFile(learnt.model).frontmatter?.values ?? {});
  const kindOf = (name: string) => learnt.fields.find((field) => field.name === name)?.kind;

  function replace(next: readonly FieldSpec[]): void {
    change({ fields: next.map(said) });
  }
  function set(name: string, part: Partial<FieldSpec>): void {
    replace(fields.map((field) => (field.name === name ? { ...field, ...part } : field)));
  }
  function move(index: number, by: number): void {
    const moved = fields[index];
    if (moved) replace(fields.toSpliced(index, 1).toSpliced(index + by, 0, moved));
  }

  return (
    <fieldset className={styles.fields}>
      <legend>{words.title}</legend>
      <p>{fields.length === 0 ? words.none : words.note(collection.paths.length)}</p>
      <ul>
        {fields.map((field, index) => {
          const { name, kind, required } = field;
          const label = field.label ?? fieldLabel(name);
          const usual = kindOf(name) ?? kind;
          const value = values[name];
          const fitting = allFields.filter(
            (one) =>
              one.kind === usual || (simple.has(one.kind) && value !== undefined && value !== null && one.holds(value)),
          );
          const kinds = [...new Set([...fitting.map((one) => one.kind), ...(kind === 'hidden' ? [] : [kind])])];
          return (
            <li key={name} className={styles.field} data-hidden={kind === 'hidden' || undefined}>
              <SettledInput
                aria-label={words.label(name)}
                quiet
                value={label}
                onSettle={(text) => set(name, { label: text || fieldLabel(name) })}
              />
              <code>{name}</code>
              <Select
                aria-label={words.kind(label)}
                value={kind === 'hidden' ? usual : kind}
                disabled={kind === 'hidden' || kinds.length < 2}
                choices={kinds.map((one) => ({ value: one, label: words.kinds(one) }))}
                onChange={({ target }) => set(name, { kind: fieldNamed(target.value).kind })}
              />
              <Checkbox
                label={words.required}
                aria-label={`${label}: ${words.required}`}
                checked={required}
                onChange={(event) => set(name, { required: event.target.checked })}
              />
              <Checkbox
                label={words.hidden}
                aria-label={`${label}: ${words.hidden}`}
                checked={kind === 'hidden'}
                onChange={(event) => set(name, { kind: event.target.checked ? 'hidden' : usual })}
              />
              <span className={styles.moves}>
                <IconButton
                  icon={ArrowUp}
                  label={words.up(label)}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={words.down(label)}
                  disabled={index === fields.length - 1}
                  onClick={() => move(index, 1)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** Kinds that need nothing but a value. */
const simple = new Set([
  'text',
  'long-text',
  'markdown',
  'number',
  'boolean',
  'date',
  'tags',
  'list',
  'image',
  'file',
  'link',
  'colour',
]);

/** What is decided about a field; the rest is learnt from the posts anew. */
function said({ name, kind, required, label }: FieldSpec): FieldSpec {
  return { name, kind, required, ...(label !== undefined && { label }) };
}
