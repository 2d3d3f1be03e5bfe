import type { Value } from '../../content/value';
import type { FieldSpec } from '../field-spec';
import { isVocabulary } from './field-options';
import type { Section } from './section';
import { dateFormFrom } from './stored-date';

/** What a field's values are, before it has a name. */
export type Spec = Omit<FieldSpec, 'name' | 'required'>;

interface Said {
  readonly required: boolean;
  readonly usual: Value | undefined;
  readonly label: string | null;
  readonly help: string | null;
  readonly isHidden: boolean;
}

/** A field as configurations say it: empty words count for nothing; null without a name that may be a key. */
export function wholeField(name: string | null, spec: Spec, { required, label, help, usual, isHidden }: Said) {
  if (name === null) return null;
  const field: FieldSpec = {
    name,
    required,
    ...(label !== null && label !== '' && { label }),
    ...(help !== null && help !== '' && { help }),
    ...(usual !== undefined && { usual }),
    ...spec,
    ...(isHidden && { kind: 'hidden' }),
  };
  return field;
}

/** A date in a form that a configuration names; one that is not understood is told of at `key`. */
export function dateIn(section: Section, key: string, format: string | null): Spec {
  const form = format === null ? null : dateFormFrom(format);
  if (format !== null && form === null) section.note(key, 'date-form', format);
  return { kind: 'date', ...(form !== null && { dateForm: form }) };
}

/** A field that is repeated: a list of its kind, or a kind that can hold many. */
export function repeated(spec: Spec, name: string | null, limits: Pick<FieldSpec, 'limits'>): Spec {
  if (['image', 'file', 'relation', 'choice'].includes(spec.kind)) return { ...spec, many: true, ...limits };
  if (spec.kind === 'object') return { ...spec, kind: 'list', ...limits };
  if (spec.kind === 'text' && Object.keys(spec).length === 1)
    return { kind: isVocabulary(name) ? 'tags' : 'list', ...limits };
  return { kind: 'list', item: { name: '', required: false, ...spec }, ...limits };
}
