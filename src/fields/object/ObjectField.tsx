import { Plus } from 'lucide-react';
import { useState } from 'react';
import { isMap, keysOf, type ValueMap } from '../../content/value';
import { editBelow } from '../../content/value-edit';
import { Button } from '../../design/Button';
import { Disclosure } from '../../design/Disclosure';
import { useDeskText } from '../../i18n/desk-text';
import type { FieldSpec } from '../../site/field-spec';
import { emptyFor } from '../empty-for';
import type { InputProps } from '../field';
import { specFor } from '../field-for';
import { fieldLabel } from '../field-label';
import { FieldControl } from '../FieldControl';
import { FieldSiteProvider, useFieldSite } from '../field-site';
import { summaryOf } from '../summary';
import styles from './ObjectField.module.css';

/** A field of fields, to any depth: each part is changed alone. */
export function ObjectField(props: InputProps<ValueMap>) {
  const { label, hideLabel, value } = props;
  const { fields } = useDeskText();
  const [isOpen, setOpen] = useState(true);
  const site = useFieldSite();
  const parts = (
    <FieldSiteProvider value={{ ...site, address: null }}>
      <Parts {...props} />
    </FieldSiteProvider>
  );
  if (hideLabel) return parts;
  return (
    <Disclosure
      label={label}
      name={fields.parts(label)}
      note={isOpen ? undefined : summaryOf(value)}
      isOpen={isOpen}
      onOpen={setOpen}
      className={styles.object}
      bodyClass={styles.inner}
    >
      {parts}
    </Disclosure>
  );
}

function Parts({ label, value, spec, sourceAt, onEdit, onEditSource }: InputProps<ValueMap>) {
  const { fields, post } = useDeskText();
  const known = fieldsOf(spec, value);
  const present = keysOf(value).filter((name) => name !== spec.variants?.key);
  const missing = known.filter(({ name, kind }) => !Object.hasOwn(value, name) && kind !== 'hidden');
  return (
    <fieldset aria-label={label} className={styles.parts}>
      {spec.help && <p className={styles.note}>{spec.help}</p>}
      {present.length === 0 && missing.length === 0 && <p className={styles.note}>{fields.nothing}</p>}
      {present.map((name) => {
        const part = value[name] ?? null;
        const partSpec = known.find((one) => one.name === name) ?? specFor(name, part);
        if (partSpec.kind === 'hidden') return null;
        return (
          <FieldControl
            key={name}
            spec={partSpec}
            value={part}
            sourceAt={(path) => sourceAt([name, ...path])}
            onEdit={(edit) => onEdit(editBelow(name, edit))}
            onEditSource={onEditSource}
          />
        );
      })}
      {missing.length > 0 && (
        <div className={styles.adds}>
          {missing.map((one) => {
            const words = one.label ?? fieldLabel(one.name);
            return (
              <Button
                key={one.name}
                size="small"
                variant="quiet"
                icon={Plus}
                aria-label={post.addField(`${label}: ${words}`)}
                onClick={() => onEdit({ kind: 'set', path: [one.name], value: emptyFor(one) })}
              >
                {words}
              </Button>
            );
          })}
        </div>
      )}
    </fieldset>
  );
}

/** The fields of the object, or of that one of its kinds which a key of it names. */
function fieldsOf({ fields = [], variants }: FieldSpec, value: ValueMap): readonly FieldSpec[] {
  if (!variants || !isMap(value)) return fields;
  return variants.types.find(({ name }) => name === value[variants.key])?.fields ?? fields;
}
