import { mapOf, type Value } from '../content/value';
import type { FieldSpec } from '../site/field-spec';
import { isListOfKind } from './field-for';
import { fieldNamed } from './index';

/** What a value starts with when somebody adds it: the usual value, an object with the keys that it needs, or nothing yet. */
export function emptyFor(spec: FieldSpec): Value {
  if (spec.usual !== undefined) return spec.usual;
  if (isListOfKind(spec)) return [];
  if (spec.kind !== 'object') return fieldNamed(spec.kind).empty(spec);
  const [type] = spec.variants?.types ?? [];
  const own = type ?? spec;
  const needed = (own.fields ?? []).filter(({ required }) => required);
  const first = needed.length > 0 ? needed : (own.fields ?? []).slice(0, 1);
  return mapOf([
    ...(spec.variants && type ? [[spec.variants.key, type.name] as const] : []),
    ...first.map((field) => [field.name, emptyFor(field)] as const),
  ]);
}
