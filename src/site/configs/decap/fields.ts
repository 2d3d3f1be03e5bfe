import type { FieldSpec } from '../../field-spec';
import { patternIn, usualIn } from '../field-options';
import { nameIn } from '../safe-place';
import type { Section } from '../section';
import type { Media } from './media';
import type { Targets } from './targets';
import { widgetNamed } from './widgets';

/** What fields need to know of the rest of the configuration. */
export interface FieldsAround {
  readonly targets: Targets;
  readonly media: Media;
}

const ignored = ['preview', 'comment', 'before_input', 'after_input', 'view', 'tagname'];
const notSupported = ['condition'];

/** The fields of a list of them, in its order; those without a name are told of and left out. */
export function fieldsFrom(section: Section, key: string, around: FieldsAround): readonly FieldSpec[] {
  return section.sections(key).flatMap((field) => fieldFrom(field, around) ?? []);
}

function fieldFrom(section: Section, around: FieldsAround): FieldSpec | null {
  const name = nameIn(section);
  const widget = section.text('widget') || 'string';
  const known = widgetNamed(widget);
  if (!known) section.note('widget', 'unknown-widget', widget);
  const common = commonOptions(section);
  const nested = {
    fields: (inner: Section, key: string) => fieldsFrom(inner, key, around),
    field: (inner: Section) => fieldFrom(inner, around),
  };
  const read = known?.read(section, around, nested) ?? { kind: 'raw' };
  const usual = widget === 'datetime' || widget === 'date' ? usualDate(section) : usualIn(section, 'default');
  section.tell('ignored', [...ignored, ...(known?.ignored ?? [])]);
  section.tell('not-supported', [...notSupported, ...(known?.notSupported ?? [])]);
  if (known) section.finish();
  if (name === null) return null;
  return { name, ...common, ...(usual !== undefined && { usual }), ...read };
}

function commonOptions(section: Section): Omit<FieldSpec, 'name' | 'kind'> {
  const label = section.text('label');
  const help = section.text('hint');
  const pattern = patternIn(section, 'pattern');
  const languages = section.value('i18n');
  const readOnly = section.flag('readonly') ?? false;
  return {
    required: isRequired(section),
    ...(label !== null && { label }),
    ...(help !== null && { help }),
    ...(pattern && { pattern }),
    ...((languages === true || languages === 'translate') && { languages: 'each' as const }),
    ...(languages === 'duplicate' && { languages: 'same' as const }),
    ...(readOnly && { readOnly }),
  };
}

/** Decap asks for every field unless it is told otherwise; Sveltia may ask for it in some languages only. */
function isRequired(section: Section): boolean {
  if (!Array.isArray(section.value('required'))) return section.flag('required') ?? true;
  section.note('required', 'not-supported');
  return true;
}

/** `{{now}}` is what a new post's date is anyway. */
function usualDate(section: Section) {
  const usual = usualIn(section, 'default');
  return typeof usual === 'string' && /^\s*(?:\{\{\s*now\s*\}\}|now)\s*$/.test(usual) ? undefined : usual;
}
