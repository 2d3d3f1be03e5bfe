import type { FieldSpec } from '../../field-spec';
import { choicesIn, limitsIn, usualIn } from '../field-options';
import { nameIn, pathOf } from '../safe-place';
import { plainText, type Section } from '../section';
import { mediaPlace } from './media';

const kinds = [
  'text',
  'long-text',
  'markdown',
  'number',
  'boolean',
  'date',
  'choice',
  'tags',
  'list',
  'image',
  'file',
  'relation',
  'object',
  'colour',
  'link',
  'slug',
  'hidden',
  'raw',
];

/** The fields below a key of `galley.yml`. */
export function fieldsFrom(section: Section, key: string): readonly FieldSpec[] {
  return section.sections(key).flatMap((field) => fieldFrom(field) ?? []);
}

/** One field; `fixed` is its name where none is written. */
export function fieldFrom(section: Section, fixed?: string): FieldSpec | null {
  const name = fixed ?? nameIn(section);
  const kind = section.text('kind') ?? 'text';
  if (!kinds.includes(kind)) section.note('kind', 'unknown-widget', kind);
  const spec = {
    kind: kinds.includes(kind) ? kind : 'raw',
    required: section.flag('required') ?? false,
    ...options(section),
  };
  section.finish();
  return name === null ? null : { name, ...spec };
}

function options(section: Section): Omit<FieldSpec, 'name' | 'kind' | 'required'> {
  const label = section.text('label');
  const help = section.text('help');
  const dateForm = section.text('form');
  const usual = usualIn(section, 'usual');
  const many = section.flag('many') ?? false;
  const readOnly = section.flag('read-only') ?? false;
  const source = section.text('pattern');
  const message = section.text('message');
  const languages = section.text('languages');
  const media = section.section('media');
  const place = media && mediaPlace(media);
  const item = section.section('item');
  const read = item && fieldFrom(item, '');
  return {
    ...(label !== null && { label }),
    ...(help !== null && { help }),
    ...(dateForm !== null && { dateForm }),
    ...(section.value('choices') !== undefined && choicesIn(section, 'choices', { label: 'label', value: 'value' })),
    ...(many && { many }),
    ...(section.value('fields') !== undefined && { fields: fieldsFrom(section, 'fields') }),
    ...(read && { item: read }),
    ...relationOf(section),
    ...limitsIn(section, { least: 'least', most: 'most', step: 'step', whole: section.flag('whole') ?? false }),
    ...(source !== null && source.length <= 1000 && { pattern: { source, ...(message !== null && { message }) } }),
    ...(usual !== undefined && { usual }),
    ...variantsOf(section),
    ...(place && { media: place }),
    ...(readOnly && { readOnly }),
    ...(languages === 'each' || languages === 'same' ? { languages } : {}),
  };
}

function relationOf(section: Section): Pick<FieldSpec, 'relation'> {
  const to = section.section('to');
  const target = to && pathOf(to, 'path', to.text('path') ?? '');
  const value = to?.text('value') ?? '';
  const label = to?.texts('label') ?? [];
  const isPath = to?.text('by') === 'path';
  to?.finish();
  return to && target !== null ? { relation: { target, value, label, ...(isPath && { by: 'path' as const }) } } : {};
}

function variantsOf(section: Section): Pick<FieldSpec, 'variants'> {
  const variants = section.section('variants');
  if (!variants) return {};
  const key = variants.value('key') === undefined ? 'type' : nameIn(variants, 'key');
  const types = variants.sections('types').flatMap((type): readonly FieldSpec[] => {
    const name = nameIn(type);
    const label = plainText(type.value('label'));
    const help = plainText(type.value('help'));
    const fields = fieldsFrom(type, 'fields');
    type.finish();
    if (name === null) return [];
    return [
      {
        name,
        kind: 'object',
        required: true,
        ...(label !== null && { label }),
        ...(help !== null && { help }),
        fields,
      },
    ];
  });
  variants.finish();
  return { variants: { key: key ?? 'type', types } };
}
