import { isMap } from '../../../content/value';
import type { FieldSpec } from '../../field-spec';
import { isVocabulary, limitsIn } from '../field-options';
import { nameIn } from '../safe-place';
import type { Section } from '../section';
import { dateFormFrom, inUtc } from '../stored-date';
import type { FieldsAround } from './fields';

/** What a widget says of a field. */
export type Read = Omit<FieldSpec, 'name' | 'required'>;

/** Reads what is nested in a widget. */
export interface Nested {
  fields(section: Section, key: string): readonly FieldSpec[];
  field(section: Section): FieldSpec | null;
}

/** The keys that bound a count of items. */
export const count = { least: 'min', most: 'max' };

/** A widget that Galley knows, and has nothing of its own for. */
export function listed(section: Section, kind: string): Read {
  section.note('widget', 'not-supported', section.text('widget') ?? '');
  return { kind };
}

/** Without a `value_type`, Decap stores a text and Sveltia a number; posts show which. */
export function numberOptions(section: Section): Read {
  const type = section.text('value_type');
  const bounds = { least: 'min', most: 'max', step: 'step' };
  if (type === null || type === 'int' || type === 'float')
    return { kind: 'number', ...limitsIn(section, { ...bounds, ...(type === 'int' && { whole: true }) }) };
  section.tell('not-supported', ['value_type', 'min', 'max', 'step']);
  return { kind: 'text' };
}

/** `format` is how a date is stored; without it `date_format` and `time_format` are, and without those ISO 8601. */
export function dateOptions(section: Section): Read {
  const format = section.text('format');
  const type = section.text('type') ?? (section.text('widget') === 'date' ? 'date' : null);
  const parts = [part(section, 'date_format', 'YYYY-MM-DD'), part(section, 'time_format', 'HH:mm')];
  const utc = section.flag('picker_utc') ?? false;
  const hasTime = parts[1] !== false && type !== 'date';
  if (parts[0] === false || type === 'time') {
    section.note('widget', 'not-supported', 'time');
    return { kind: 'text' };
  }
  const given = parts.filter((one) => typeof one === 'string');
  const stored = format || (hasTime ? given.join('T') : (given[0] ?? 'YYYY-MM-DD'));
  if (stored === '') return { kind: 'date' };
  const form = dateFormFrom(stored);
  if (form === null) section.note(format ? 'format' : 'date_format', 'date-form', stored);
  return { kind: 'date', ...(form !== null && { dateForm: utc ? inUtc(form) : form }) };
}

/** A text is a format, true the usual one, false none; null when nothing is said. */
function part(section: Section, key: string, usual: string): string | false | null {
  const value = section.value(key);
  return typeof value === 'string' && value !== '' ? value : value === true ? usual : value === false ? false : null;
}

/** The entries of a collection or a file; without such a one the value is a text. */
export function relationOptions(section: Section, { targets }: FieldsAround): Read {
  const collection = section.text('collection') ?? '';
  const file = section.text('file');
  const value = tag(section.text('value_field') ?? section.text('valueField') ?? '');
  const shown = [...section.texts('display_fields'), ...section.texts('displayFields')].map(tag);
  const target = targets.find(collection, file);
  const many = section.flag('multiple') ?? false;
  const limits = limitsIn(section, count);
  if (target === null) {
    section.note('collection', 'missing', collection);
    return { kind: many ? 'list' : 'text', ...limits };
  }
  return {
    kind: 'relation',
    relation: { target, value, label: shown.length > 0 ? shown : value === '' ? [] : [value] },
    ...(many && { many }),
    ...limits,
  };
}

/** A key of an entry; '' stands for its slug. Templates of one key are that key. */
function tag(name: string): string {
  const bare = name.replace(/^\{\{\s*(?:fields\.)?([\w.*-]+)\s*\}\}$/, '$1').replace(/^fields\./, '');
  return bare === 'slug' && name !== 'fields.slug' ? '' : bare;
}

/** A list of objects, of one kind of value, or of texts. */
export function listOptions(section: Section, nested: Nested): Read {
  const limits = limitsIn(section, count);
  const single = section.section('field');
  const item = single && nested.field(single);
  const objects = inner(section, nested);
  if (objects.fields || objects.variants) return { kind: 'list', ...objects, ...limits };
  const isTags = isVocabulary(section.text('name'));
  if (item && !(isTags && item.kind === 'text')) return { kind: 'list', item, ...limits };
  return { kind: isTags ? 'tags' : 'list', ...limits };
}

/** The fields of an object, or its variants by type. */
export function inner(section: Section, nested: Nested): Pick<FieldSpec, 'fields' | 'variants'> {
  const key = givenName(section, 'typeKey') ?? givenName(section, 'type_key') ?? 'type';
  const types = section.sections('types').flatMap((type) => {
    const name = nameIn(type);
    const label = type.text('label');
    const inside = nested.fields(type, 'fields');
    type.tell('ignored', ['widget', 'summary', 'collapsed', 'icon', 'hint', 'required', 'label_singular', 'default']);
    type.finish();
    return name === null
      ? []
      : { name, kind: 'object', required: true, ...(label !== null && { label }), fields: inside };
  });
  if (types.length > 0) {
    section.tell('ignored', ['fields']);
    return { variants: { key, types } };
  }
  return section.value('fields') === undefined ? {} : { fields: nested.fields(section, 'fields') };
}

/** Code with its language is an object of two texts; code alone a text. */
export function codeOptions(section: Section): Read {
  const keys = section.section('keys');
  const code = (keys && givenName(keys, 'code')) ?? 'code';
  const language = (keys && givenName(keys, 'lang')) ?? 'lang';
  if (section.flag('output_code_only') === true) return { kind: 'long-text' };
  return {
    kind: 'object',
    fields: [
      { name: code, kind: 'long-text', required: false },
      { name: language, kind: 'text', required: false },
    ],
  };
}

function givenName(section: Section, key: string): string | null {
  return section.value(key) === undefined ? null : nameIn(section, key);
}

/** Decap's own way to allow several files lies in the media library's options. */
export function allowsMany(section: Section): boolean {
  const library = section.value('media_library');
  if (!isMap(library)) return false;
  const config = library.config;
  return (isMap(config) && config.multiple === true) || library.multiple === true;
}
