import { isMap } from '../../../content/value';
import type { FieldSpec } from '../../field-spec';
import { choicesIn, limitsIn, usualIn } from '../field-options';
import { nameIn } from '../safe-place';
import type { Section } from '../section';
import { dateIn, type Spec, wholeField } from '../whole-field';

/** What a front matter template says, by its file's name. */
export type Templates = ReadonlyMap<string, { readonly fields: readonly FieldSpec[]; readonly body: FieldSpec | null }>;

/** A front matter template: its fields, and the body unless it hides that. */
export function templateFrom(section: Section) {
  const fields = fieldsFrom(section);
  const isBodyHidden = section.flag('hide_body') === true;
  section.tell('ignored', ['label', 'pages', 'display_field', 'is_partial', 'unique']);
  section.finish();
  const body: FieldSpec | null = isBodyHidden ? null : { name: 'body', kind: 'markdown', required: false };
  return { fields, body };
}

function fieldsFrom(section: Section): readonly FieldSpec[] {
  return section.sections('fields').flatMap((field) => fieldFrom(field) ?? []);
}

function fieldFrom(section: Section): FieldSpec | null {
  const type = section.text('type') ?? 'text';
  if (type === 'include') {
    section.note('type', 'not-supported', 'include');
    return null;
  }
  const name = nameIn(section);
  const label = section.text('label');
  const help = section.text('description');
  const said = usualIn(section, 'default');
  const usual = said === '' || isMap(said) || type === 'datetime' ? undefined : said;
  const config = section.section('config');
  const isHidden = section.flag('hidden') === true;
  const required = config?.flag('required') ?? false;
  const spec = specOf(section, type, config);
  section.tell('ignored', ['showOnly', 'required', 'template_types', 'fields', 'template', 'labelField', 'schema']);
  section.finish();
  return wholeField(name, spec, { required, label, help, usual, isHidden });
}

function specOf(section: Section, type: string, config: Section | null): Spec {
  const count = config ? limitsIn(config, { least: 'min', most: 'max' }) : {};
  switch (type) {
    case 'text':
      return { kind: 'text', ...count };
    case 'textarea':
      return { kind: config?.flag('wysiwyg') === true ? 'markdown' : 'long-text', ...count };
    case 'number':
      return { kind: 'number', ...(config && limitsIn(config, { least: 'min', most: 'max', step: 'step' })) };
    case 'boolean':
      return { kind: 'boolean' };
    case 'datetime':
      return dateFrom(config);
    case 'color':
      return { kind: 'colour' };
    case 'file':
      return {
        kind: /image|img|photo|picture|cover|avatar|logo|thumb/i.test(section.text('name') ?? '') ? 'image' : 'file',
      };
    case 'image_gallery':
      return { kind: 'image', many: true, ...count };
    case 'tag_list':
      return { kind: 'tags' };
    case 'list':
      return { kind: 'list', ...count };
    case 'select':
      return { kind: 'choice', ...optionsOf(config) };
    case 'field_group':
      return { kind: 'object', fields: fieldsFrom(section) };
    case 'field_group_list':
      return { kind: 'list', fields: fieldsFrom(section), ...count };
    default:
      section.note('type', type === 'blocks' ? 'not-supported' : 'unknown-widget', type);
      return { kind: 'raw' };
  }
}

function optionsOf(config: Section | null): Pick<FieldSpec, 'choices'> {
  const source = config?.section('source')?.text('type') ?? 'simple';
  if (source !== 'simple') config?.note('source', 'not-supported', source);
  return config && config.value('options') !== undefined && config.value('options') !== null
    ? choicesIn(config, 'options', { label: 'label', value: 'value' })
    : { choices: [] };
}

function dateFrom(config: Section | null): Spec {
  const format = config?.text('export_format') ?? null;
  return config ? dateIn(config, 'export_format', format === '' ? null : format) : { kind: 'date' };
}
