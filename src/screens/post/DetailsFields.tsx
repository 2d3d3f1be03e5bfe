import { Plus } from 'lucide-react';
import { Button } from '../../design/Button';
import { fieldLabel } from '../../fields/field-label';
import { useText } from '../../i18n/text';
import type { Value } from '../../content/value';
import styles from './Details.module.css';
import type { ShownField, ShownFields } from './shown-fields';

export interface DetailsFieldsProps {
  readonly fields: ShownFields;
  readonly onChange: (name: string, value: Value) => void;
  readonly onEditSource: () => void;
}

/** The details of a post: its own fields in the file's order, then those that the site's other posts have. */
export function DetailsFields({ fields, onChange, onEditSource }: DetailsFieldsProps) {
  const { post } = useText();
  const { present, missing } = fields;
  return (
    <>
      {present.length === 0 && <p className={styles.note}>{post.noDetails}</p>}
      {present.map((one) => (
        <OneField key={one.spec.name} {...one} onChange={onChange} onEditSource={onEditSource} />
      ))}
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
}: ShownField & Pick<DetailsFieldsProps, 'onChange' | 'onEditSource'>) {
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
