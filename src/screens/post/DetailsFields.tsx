import { Plus } from 'lucide-react';
import { Button } from '../../design/Button';
import { fieldLabel } from '../../fields/field-label';
import { useText } from '../../i18n/text';
import type { Value } from '../../content/value';
import styles from './Details.module.css';
import { FieldText } from './FieldText';
import type { ShownField, ShownFields } from './shown-fields';

export interface DetailsFieldsProps {
  readonly fields: ShownFields;
  readonly onChange: (name: string, value: Value) => void;
  /** The one field that is edited as text. */
  readonly fieldText: { readonly name: string; readonly isStuck: boolean } | null;
  readonly onFieldText: (name: string | null) => void;
  /** Answers whether the text could be taken over. */
  readonly onChangeText: (name: string, text: string) => boolean;
  readonly onWholeText: () => void;
}

/** The details of a post: its own fields in the file's order, then those that the site's other posts have. */
export function DetailsFields({
  fields,
  onChange,
  fieldText,
  onFieldText,
  onChangeText,
  onWholeText,
}: DetailsFieldsProps) {
  const { post } = useText();
  const { present, missing } = fields;
  return (
    <>
      {present.length === 0 && <p className={styles.note}>{post.noDetails}</p>}
      {present.map((one) =>
        one.spec.name === fieldText?.name ? (
          <FieldText
            key={one.spec.name}
            label={fieldLabel(one.spec.name)}
            source={one.source ?? ''}
            isStuck={fieldText.isStuck}
            onChange={(text) => onChangeText(one.spec.name, text)}
            onClose={() => onFieldText(null)}
            onWholeText={onWholeText}
          />
        ) : (
          <OneField key={one.spec.name} {...one} onChange={onChange} onEditSource={() => onFieldText(one.spec.name)} />
        ),
      )}
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
                aria-label={post.addField(spec.label ?? fieldLabel(spec.name))}
                onClick={() => onChange(spec.name, value)}
              >
                {spec.label ?? fieldLabel(spec.name)}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

function OneField({
  spec,
  field,
  value,
  source,
  onChange,
  onEditSource,
}: ShownField & Pick<DetailsFieldsProps, 'onChange'> & { readonly onEditSource: () => void }) {
  const { Input } = field;
  return (
    <Input
      label={spec.label ?? fieldLabel(spec.name)}
      value={value}
      spec={spec}
      source={source}
      onChange={(next) => onChange(spec.name, next)}
      onEditSource={onEditSource}
    />
  );
}
