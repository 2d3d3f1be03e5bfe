import { Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { mapOf, type Value } from '../../content/value';
import { editBelow } from '../../content/value-edit';
import { Button } from '../../design/Button';
import { VisuallyHidden } from '../../design/VisuallyHidden';
import { useDeskText } from '../../i18n/desk-text';
import type { FieldSpec } from '../../site/field-spec';
import { emptyFor } from '../empty-for';
import type { InputProps } from '../field';
import { fieldFor, isListOfKind } from '../field-for';
import { fieldLabel } from '../field-label';
import { FieldControl } from '../FieldControl';
import { FieldSiteProvider, useFieldSite } from '../field-site';
import { limitWords } from '../limit-words';
import { summaryOf } from '../summary';
import { useFocusNext } from './focus-next';
import { useListRows } from './list-rows';
import styles from './ListField.module.css';
import { ListItem } from './ListItem';

/** Kinds that fit in one line beside their buttons; the others are cards. */
const inline = new Set(['text', 'number', 'choice', 'link', 'slug', 'file', 'colour', 'relation', 'boolean']);

/** Several values in an order that matters, each with the control of its kind. */
export function ListField({
  label,
  hideLabel,
  value,
  spec,
  sourceAt,
  onEdit,
  onEditSource,
}: InputProps<readonly Value[]>) {
  const { fields } = useDeskText();
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const [news, setNews] = useState('');
  const rows = useListRows(value.length);
  const [opened, setOpened] = useState<ReadonlyMap<number, boolean>>(new Map());
  const site = useFieldSite();
  const item = itemOf(spec);
  const isTold = limitWords(fields, spec, value.length, 'items');

  const focusNext = useFocusNext(box);

  function insert(at: number, made: Value): void {
    const row = rows.insert(at);
    setOpened(new Map(opened).set(row, true));
    onEdit({ kind: 'insert', path: [at], value: made });
    setNews(fields.itemAdded(label, at + 1));
    focusNext({ row: at, within: 'input, textarea, select' });
  }

  function remove(at: number): void {
    rows.remove(at);
    onEdit({ kind: 'remove', path: [at] });
    setNews(fields.itemRemoved(label, at + 1));
    focusNext({ row: Math.max(0, at - 1), within: 'input, textarea, select, button' });
  }

  function move(from: number, to: number): void {
    if (to < 0 || to >= value.length) return;
    rows.move(from, to);
    onEdit({ kind: 'move', path: [from], to });
    setNews(fields.itemMoved(label, from + 1, to + 1));
    focusNext(document.activeElement);
  }

  return (
    <FieldSiteProvider value={{ ...site, address: null }}>
      <fieldset className={styles.list} aria-labelledby={id} ref={box}>
        <div className={styles.head}>
          <span id={id}>{hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}</span>
          {value.length > 3 && <span>{fields.count(value.length)}</span>}
        </div>
        {value.length > 0 && (
          <ol className={styles.items}>
            {value.map((one, index) => {
              const row = rows.ids[index] ?? index;
              const field = fieldFor(item, one);
              return (
                <ListItem
                  key={row}
                  name={fields.item(label, index + 1)}
                  summary={summaryOf(one, spec.variants?.key)}
                  kind={kindLabel(spec, one)}
                  isInline={inline.has(field.kind)}
                  isOpen={opened.get(row) ?? value.length === 1}
                  onOpen={(isOpen) => setOpened(new Map(opened).set(row, isOpen))}
                  onMove={value.length < 2 ? null : (by) => move(index, index + by)}
                  isFirst={index === 0}
                  isLast={index === value.length - 1}
                  onRemove={() => remove(index)}
                  onEnter={field.kind === 'text' ? () => insert(index + 1, emptyFor(item)) : null}
                >
                  <FieldControl
                    hideLabel
                    label={fields.item(label, index + 1)}
                    field={field}
                    spec={item}
                    value={one}
                    sourceAt={(path) => sourceAt([index, ...path])}
                    onEdit={(edit) => onEdit(editBelow(index, edit))}
                    onEditSource={onEditSource}
                  />
                </ListItem>
              );
            })}
          </ol>
        )}
        {(spec.help ?? isTold) && <p className={styles.note}>{isTold ?? spec.help}</p>}
        <div className={styles.adds}>
          {additions(spec, item).map(({ kind, made }) => (
            <Button
              key={kind ?? ''}
              variant="quiet"
              size="small"
              icon={Plus}
              aria-describedby={id}
              onClick={() => insert(value.length, made)}
            >
              {kind === null ? (item.kind === 'text' ? fields.addLine : fields.addTo(label)) : fields.addKind(kind)}
            </Button>
          ))}
        </div>
        <VisuallyHidden aria-live="polite">{news}</VisuallyHidden>
      </fieldset>
    </FieldSiteProvider>
  );
}

/** What each item is; a line of text when nothing tells. */
function itemOf(spec: FieldSpec): FieldSpec {
  const { many: _, help: _help, ...one } = spec;
  if (isListOfKind(spec)) return { ...one, required: true };
  const { name, item, fields, variants } = spec;
  if (item && !variants) return item;
  const isObject = fields !== undefined || variants !== undefined;
  return {
    name,
    kind: isObject ? 'object' : 'text',
    required: false,
    ...(fields && { fields }),
    ...(variants && { variants }),
  };
}

/** The kinds of items that can be added: one without a name, or each of the variants. */
function additions({ variants }: FieldSpec, item: FieldSpec): readonly { kind: string | null; made: Value }[] {
  if (!variants) return [{ kind: null, made: emptyFor({ ...item, required: true }) }];
  return variants.types.map((type) => ({
    kind: type.label ?? fieldLabel(type.name),
    made: emptyFor({ ...item, variants: { key: variants.key, types: [type] } }) ?? mapOf([]),
  }));
}

function kindLabel({ variants }: FieldSpec, value: Value): string {
  if (!variants || typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const type = variants.types.find(({ name }) =>
    Object.entries(value).some(([key, of]) => key === variants.key && of === name),
  );
  return type ? (type.label ?? fieldLabel(type.name)) : '';
}
