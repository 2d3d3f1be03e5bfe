import { Plus, X } from 'lucide-react';
import { isList, type Value, type ValuePath } from '../../../content/value';
import { editBelow, type ValueEdit } from '../../../content/value-edit';
import { Button } from '../../../design/Button';
import { IconButton } from '../../../design/IconButton';
import { Disclosure } from '../../../design/Disclosure';
import { FieldControl } from '../../../fields/FieldControl';
import { fieldLabel } from '../../../fields/field-label';
import { fieldNamed } from '../../../fields/index';
import { useDeskText } from '../../../i18n/desk-text';
import type { FieldSpec } from '../../../site/field-spec';
import styles from './Details.module.css';
import { FieldText } from './FieldText';
import type { ShownField, ShownFields } from './shown-fields';
import { useClosedGroups } from './use-closed-groups';

export interface DetailsFieldsProps {
  readonly fields: ShownFields;
  readonly sourceAt: (path: ValuePath) => string | null;
  /** The edit's path begins with the field's name. */
  readonly onEdit: (edit: ValueEdit) => void;
  /** Whether the site's version of the post lacks the field. */
  readonly isNew: (name: string) => boolean;
  /** The one field that is edited as text. */
  readonly fieldText: { readonly name: string; readonly isStuck: boolean } | null;
  readonly onFieldText: (name: string | null) => void;
  /** Answers whether the text could be taken over. */
  readonly onChangeText: (name: string, text: string) => boolean;
  readonly onWholeText: () => void;
}

/** So many details need no captions. */
const few = 6;

/** The details of a post by group, then those that the site's other posts have. */
export function DetailsFields(props: DetailsFieldsProps) {
  const { fields, onEdit } = props;
  const { post } = useDeskText();
  const [closed, onOpen] = useClosedGroups();
  const { groups, missing } = fields;
  const isShort = groups.reduce((sum, group) => sum + (group.name === 'hidden' ? 0 : group.fields.length), 0) <= few;
  return (
    <>
      {groups.length === 0 && <p className={styles.note}>{post.noDetails}</p>}
      {groups.map(({ name, fields: shown }) => {
        const controls = shown.map((one) => (
          <OneField key={one.spec.name} {...props} {...one} isHidden={name === 'hidden'} />
        ));
        if (isShort && name !== 'hidden') return controls;
        return (
          <Disclosure
            key={name}
            className={styles.group}
            bodyClass={styles.inner}
            label={name === 'hidden' ? post.hiddenDetails(shown.length) : post.groups[name]}
            isOpen={!closed.has(name)}
            onOpen={(isOpen) => onOpen(name, isOpen)}
          >
            {controls}
          </Disclosure>
        );
      })}
      {missing.length > 0 && (
        <div className={styles.missing}>
          <p className={styles.note}>{post.addFields}</p>
          <div className={styles.adds}>
            {missing.map(({ spec, value }) => (
              <Button
                key={spec.name}
                size="small"
                icon={Plus}
                variant="quiet"
                aria-label={post.addField(labelOf(spec))}
                onClick={() => onEdit({ kind: 'set', path: [spec.name], value })}
              >
                {labelOf(spec)}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

type OneFieldProps = DetailsFieldsProps & ShownField & { readonly isHidden: boolean };

function OneField(props: OneFieldProps) {
  const { spec, field, value, isHidden, sourceAt, onEdit, fieldText, onFieldText } = props;
  const { post } = useDeskText();
  const { name } = spec;
  if (name === fieldText?.name)
    return (
      <FieldText
        label={labelOf(spec)}
        source={sourceAt([name]) ?? ''}
        isStuck={fieldText.isStuck}
        onChange={(text) => props.onChangeText(name, text)}
        onClose={() => onFieldText(null)}
        onWholeText={props.onWholeText}
      />
    );
  const control = (
    <FieldControl
      field={isHidden ? fieldNamed('hidden') : field}
      spec={spec}
      value={value}
      sourceAt={(path) => sourceAt([name, ...path])}
      onEdit={(edit) => onEdit(editBelow(name, edit))}
      onEditSource={() => onFieldText(name)}
    />
  );
  if (spec.required || !isBlank(value) || !props.isNew(name)) return control;
  return (
    <div className={styles.removable}>
      {control}
      <IconButton
        size="small"
        icon={X}
        label={post.removeField(labelOf(spec))}
        tooltipSide="none"
        onClick={() => onEdit({ kind: 'remove', path: [name] })}
      />
    </div>
  );
}

function labelOf(spec: FieldSpec): string {
  return spec.label ?? fieldLabel(spec.name);
}

function isBlank(value: Value): boolean {
  return value === null || value === '' || (isList(value) && value.length === 0);
}
