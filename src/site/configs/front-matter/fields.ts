import type { FieldSpec } from '../../field-spec';
import { choicesIn, limitsIn, usualIn } from '../field-options';
import { nameIn } from '../safe-place';
import type { Section } from '../section';
import { dateIn, type Spec, wholeField } from '../whole-field';

export interface Around {
  readonly groups: ReadonlyMap<string, Section>;
  /** The field groups that stand above a field. */
  readonly chain: readonly string[];
  readonly budget: { left: number };
  readonly dateFormat: string | null;
  readonly vocabulary: { readonly tags: readonly string[]; readonly categories: readonly string[] };
}

const ignored = [
  'isPreviewImage',
  'isPublishDate',
  'isModifiedDate',
  'singleValueAsString',
  'dataType',
  'taxonomyLimit',
  'actions',
  'editable',
  'when',
  'customType',
  'wysiwyg',
  'single',
  'isAbsolute',
  'fileExtensions',
  'encodeEmoji',
  'numberOptions',
  'choices',
  'contentTypeName',
  'contentTypeValue',
  'sameContentLocale',
  'dataFileId',
  'dataFileKey',
  'dataFileValue',
  'taxonomyId',
  'fieldGroup',
  'fields',
  'multiple',
  'dateFormat',
  'default',
  'limit',
];

/** The fields of a content type, without what only divides its form. */
export function fieldsFrom(section: Section, around: Around): readonly FieldSpec[] {
  return section.sections('fields').flatMap((field) => fieldFrom(field, around) ?? []);
}

function fieldFrom(section: Section, around: Around): FieldSpec | null {
  const type = section.text('type') ?? 'string';
  if (type === 'divider' || type === 'heading') return null;
  const name = nameIn(section);
  if (around.budget.left-- <= 0) {
    section.notes.add(section.place, 'too-many');
    return null;
  }
  const label = section.text('title');
  const help = section.text('description');
  const isHidden = section.flag('hidden') === true;
  const required = section.flag('required') ?? false;
  const usual = defaultOf(section);
  const spec = specOf(section, type, around);
  section.tell('ignored', ignored);
  section.finish();
  return wholeField(name, spec, { required, label, help, usual, isHidden });
}

/** `{{now}}`, `{{slug}}` and their like are worked out by the extension. */
function defaultOf(section: Section) {
  const usual = usualIn(section, 'default');
  const isTemplate = typeof usual === 'string' && usual.includes('{{');
  if (isTemplate && usual !== '{{now}}') section.note('default', 'template', usual);
  return isTemplate ? undefined : usual;
}

function specOf(section: Section, type: string, around: Around): Spec {
  const many = section.flag('multiple') === true ? { many: true } : {};
  switch (type) {
    case 'string':
      return {
        kind:
          section.value('wysiwyg') !== undefined && section.value('wysiwyg') !== false
            ? 'markdown'
            : section.flag('single') === false
              ? 'long-text'
              : 'text',
      };
    case 'number':
      return {
        kind: 'number',
        ...limitsIn(section.section('numberOptions') ?? section, { least: 'min', most: 'max', step: 'step' }),
      };
    case 'boolean':
      return { kind: 'boolean' };
    case 'draft':
      return { kind: 'boolean' };
    case 'datetime':
      return dateFrom(section, around);
    case 'image':
    case 'file':
      return { kind: type, ...many };
    case 'choice':
      return { kind: 'choice', ...choicesIn(section, 'choices', { label: 'title', value: 'id' }), ...many };
    case 'tags':
    case 'categories': {
      const choices = around.vocabulary[type];
      return { kind: 'tags', ...(choices.length > 0 && { choices }) };
    }
    case 'taxonomy':
      return { kind: 'tags' };
    case 'list':
      return { kind: 'list' };
    case 'fields':
      return { kind: 'object', fields: fieldsFrom(section, around) };
    case 'block':
    case 'fieldCollection':
      return blockFrom(section, type, around);
    case 'slug':
      return { kind: 'slug' };
    default:
      section.note(
        'type',
        ['json', 'dataFile', 'contentRelationship', 'customField'].includes(type) ? 'not-supported' : 'unknown-widget',
        type,
      );
      return { kind: 'raw' };
  }
}

function dateFrom(section: Section, around: Around): Spec {
  const format = section.text('dateFormat') ?? around.dateFormat;
  return dateIn(section, 'dateFormat', format === 'iso' ? null : format);
}

/** A list of objects whose fields are a group's; several groups make it a list of variants, told by `fieldGroup`. */
function blockFrom(section: Section, type: string, around: Around): Spec {
  const ids = section.texts('fieldGroup');
  const types = ids.flatMap((id): readonly FieldSpec[] => {
    const group = around.chain.includes(id) ? undefined : around.groups.get(id);
    if (!group) section.note('fieldGroup', around.chain.includes(id) ? 'too-deep' : 'missing', id);
    if (!group) return [];
    group.tell('ignored', ['id', 'labelField']);
    return [
      {
        name: id,
        kind: 'object',
        required: true,
        fields: fieldsFrom(group, { ...around, chain: [...around.chain, id] }),
      },
    ];
  });
  if (types.length === 0) return { kind: 'raw' };
  if (type === 'fieldCollection') return { kind: 'object', fields: types[0]?.fields ?? [] };
  return types.length === 1
    ? { kind: 'list', fields: types[0]?.fields ?? [] }
    : { kind: 'list', variants: { key: 'fieldGroup', types } };
}
