import type { Value } from '../../../content/value';
import type { FieldSpec, Variants } from '../../field-spec';
import type { MediaPlace } from '../../site';

/** A field as `galley.yml` has it; what is usual is left out. */
export function printField(field: FieldSpec): Value {
  const { item, media, limits = {}, pattern, relation, variants } = field;
  return compact({
    name: field.name === '' ? undefined : field.name,
    kind: field.kind === 'text' ? undefined : field.kind,
    label: field.label,
    help: field.help,
    required: field.required ? true : undefined,
    form: field.dateForm,
    choices: field.choices?.map((choice) => printChoice(choice, field)),
    many: field.many === true ? true : undefined,
    least: limits.least,
    most: limits.most,
    step: limits.step,
    whole: limits.whole === true ? true : undefined,
    pattern: pattern?.source,
    message: pattern?.message,
    to:
      relation &&
      compact({
        path: relation.target,
        value: relation.value || undefined,
        label: relation.label.length > 0 ? relation.label : undefined,
        by: relation.by,
      }),
    usual: field.usual,
    media: media && printMedia(media),
    'read-only': field.readOnly === true ? true : undefined,
    languages: field.languages,
    item: item && printField(item),
    fields: field.fields?.map(printField),
    variants: variants && printVariants(variants),
  });
}

function printVariants({ key, types }: Variants): Value {
  return {
    key,
    types: types.map(({ name, label, help, fields = [] }) =>
      compact({ name, label, help, fields: fields.map(printField) }),
    ),
  };
}

function printChoice(choice: string, { choiceLabels = {}, choiceValues = {} }: FieldSpec): Value {
  const value = Object.hasOwn(choiceValues, choice) ? (choiceValues[choice] ?? null) : choice;
  const label = Object.hasOwn(choiceLabels, choice) ? choiceLabels[choice] : undefined;
  return label === undefined ? value : { value, label };
}

/** A place of images as `galley.yml` holds it, without what goes without saying. */
export function printMedia({ folder, address, beside }: MediaPlace): Value {
  const isUsual = address === (beside === true ? folder : `/${folder}`);
  return compact({ folder, address: isUsual ? undefined : address, beside: beside === true ? true : undefined });
}

/** A map without the keys that have nothing to say. */
export function compact(map: Readonly<Record<string, Value | undefined>>): Value {
  return Object.fromEntries(Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
