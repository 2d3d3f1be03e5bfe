import type { FieldSpec } from '../../field-spec';
import { choicesIn, limitsIn, usualIn } from '../field-options';
import { nameIn } from '../safe-place';
import type { Section } from '../section';
import { dateIn, repeated, type Spec, wholeField } from '../whole-field';

type Folders = ReadonlyMap<string, string>;

const ignored = [
  'searchable',
  'indexed',
  'namespace',
  'overrides',
  'toolbarOverride',
  'parser',
  'uid',
  'accept',
  'uploadDir',
  'isBody',
  'isTitle',
  'maxSearchIndexFieldLength',
  'visualSelector',
  'skipContentEditing',
  'waitForLoad',
  'fieldBindings',
  'clearable',
  'openFormOnCreate',
  'ui',
];

/** A collection's fields, the text below them, and the field that holds its title. */
export function fieldsFrom(section: Section, folders: Folders) {
  const all = section.sections('fields').map((field) => ({ field, spec: fieldFrom(field, folders) }));
  const body = all.find(({ field }) => field.flag('isBody') === true)?.spec ?? null;
  const title = all.find(({ field }) => field.flag('isTitle') === true)?.spec?.name ?? null;
  return { fields: all.flatMap(({ spec }) => (spec && spec !== body ? spec : [])), body, titleField: title };
}

function fieldFrom(section: Section, folders: Folders): FieldSpec | null {
  const own = nameIn(section);
  const name = section.value('nameOverride') === undefined ? own : nameIn(section, 'nameOverride');
  const type = section.text('type') ?? '';
  const ui = section.section('ui');
  const label = section.text('label');
  const help = section.text('description') ?? ui?.text('description') ?? null;
  const component = ui?.value('component');
  const spec = listed(section, specOf(section, type, typeof component === 'string' ? component : '', folders), ui);
  const usual = ui ? usualIn(ui, 'defaultValue') : undefined;
  const isHidden = component === 'hidden';
  const required = section.flag('required') ?? false;
  ui?.tell('code', ['validate', 'parse', 'format']);
  section.tell('ignored', ignored);
  section.finish();
  return wholeField(name, spec, { required, label, help, usual, isHidden });
}

function specOf(section: Section, type: string, component: string, folders: Folders): Spec {
  switch (type) {
    case 'string':
      if (section.value('options') !== undefined)
        return { kind: 'choice', ...choicesIn(section, 'options', { label: 'label', value: 'value' }) };
      return {
        kind:
          component === 'textarea' || component === 'markdown'
            ? 'long-text'
            : component === 'color'
              ? 'colour'
              : component === 'tags'
                ? 'tags'
                : 'text',
      };
    case 'number':
      return {
        kind: 'number',
        ...limitsIn(section.section('ui') ?? section, { least: 'min', most: 'max', step: 'step' }),
      };
    case 'boolean':
    case 'image':
      return { kind: type };
    case 'datetime':
      return dateFrom(section);
    case 'rich-text':
      return { kind: 'markdown', ...templatesOf(section) };
    case 'reference':
      return referenceFrom(section, folders);
    case 'object':
      return objectFrom(section, folders);
    case 'password':
    case 'displayonly':
      section.note('type', 'not-supported', type);
      return { kind: 'hidden' };
    default:
      section.note('type', 'unknown-widget', type);
      return { kind: 'raw' };
  }
}

/** Components of a rich text are told of nowhere else: they stand in the text as they are. */
function templatesOf(section: Section): Record<string, never> {
  if (section.value('templates') !== undefined) section.note('templates', 'not-supported');
  return {};
}

/** Tina stores dates as ISO 8601 unless `dateFormat` says how. */
function dateFrom(section: Section): Spec {
  const ui = section.section('ui');
  const format = ui?.text('dateFormat') ?? null;
  const time = ui?.text('timeFormat') ?? null;
  return dateIn(section, 'ui.dateFormat', format === null || time === null ? format : `${format} ${time}`);
}

/** A reference holds the entry's path. */
function referenceFrom(section: Section, folders: Folders): Spec {
  const [first = '', ...others] = section.texts('collections');
  const target = folders.get(first);
  if (target === undefined) section.note('collections', 'missing', first);
  if (others.length > 0) section.note('collections', 'not-supported', others.join(', '));
  return target === undefined
    ? { kind: 'text' }
    : { kind: 'relation', relation: { target, value: '', label: [], by: 'path' } };
}

function objectFrom(section: Section, folders: Folders): Spec {
  const templates = section.sections('templates');
  if (templates.length === 0) return { kind: 'object', fields: inner(section, folders) };
  const key =
    section.value('templateKey') === undefined ? '_template' : (nameIn(section, 'templateKey') ?? '_template');
  const types = templates.flatMap((template): readonly FieldSpec[] => {
    const name = nameIn(template);
    const label = template.text('label');
    const fields = inner(template, folders);
    template.tell('ignored', ['ui', 'namespace', 'inline', 'match', 'global', 'defaultItem']);
    template.finish();
    return name === null ? [] : [{ name, kind: 'object', required: true, ...(label !== null && { label }), fields }];
  });
  return { kind: 'object', variants: { key, types } };
}

function inner(section: Section, folders: Folders): readonly FieldSpec[] {
  return section.sections('fields').flatMap((field) => fieldFrom(field, folders) ?? []);
}

function listed(section: Section, spec: Spec, ui: Section | null): Spec {
  if (section.flag('list') !== true || spec.kind === 'tags') return spec;
  const limits = ui ? limitsIn(ui, { least: 'min', most: 'max' }) : {};
  return repeated(spec, section.text('name'), limits);
}
