import { isList } from '../../../content/value';
import type { FieldSpec } from '../../field-spec';
import { choicesIn } from '../field-options';
import { isUnsafe } from '../safe-place';
import type { Section } from '../section';

/** Galley's kinds for CloudCannon's types of inputs. Source: cloudcannon.com/documentation, inputs. */
const kinds: Readonly<Record<string, string>> = {
  text: 'text',
  textarea: 'long-text',
  markdown: 'markdown',
  html: 'long-text',
  code: 'long-text',
  email: 'text',
  url: 'link',
  color: 'colour',
  checkbox: 'boolean',
  switch: 'boolean',
  number: 'number',
  range: 'number',
  date: 'date',
  datetime: 'date',
  time: 'text',
  image: 'image',
  file: 'file',
  document: 'file',
  select: 'choice',
  multiselect: 'choice',
  choice: 'choice',
  multichoice: 'choice',
  object: 'object',
  array: 'raw',
  disabled: 'text',
};

/** `_inputs` speaks of fields by their names alone, wherever they stand. */
export function hintsFrom(top: Section): { readonly hints: readonly FieldSpec[]; readonly hidden: readonly string[] } {
  const inputs = top.section('_inputs');
  const data = top.section('_select_data');
  const hidden: string[] = [];
  const hints = (inputs?.keys() ?? []).flatMap((name): readonly FieldSpec[] => {
    const input = inputs?.section(name);
    if (!input) return [];
    if (isUnsafe(name)) {
      input.notes.add(input.place, 'unsafe-name', name);
      return [];
    }
    if (input.flag('hidden') === true) hidden.push(name);
    const hint = hintFrom(input, name, data);
    return hint ? [hint] : [];
  });
  return { hints, hidden };
}

function hintFrom(input: Section, name: string, data: Section | null): FieldSpec | null {
  const type = input.text('type');
  const label = input.text('label');
  const help = input.text('comment');
  const options = input.section('options');
  const kind = type !== null && Object.hasOwn(kinds, type) ? (kinds[type] ?? 'raw') : null;
  if (type !== null && kind === null) input.note('type', 'not-supported', type);
  const values = options?.value('values');
  const reference = typeof values === 'string' ? /^_select_data\.([\w-]+)$/.exec(values)?.[1] : undefined;
  const named = reference === undefined ? null : data;
  const choices =
    kind !== 'choice'
      ? {}
      : isList(values) && options
        ? choicesIn(options, 'values', { label: 'name', value: 'id' })
        : named && isList(named.value(reference ?? ''))
          ? choicesIn(named, reference ?? '', { label: 'name', value: 'id' })
          : null;
  if (choices === null) input.note('options', 'not-supported', 'values');
  input.tell('ignored', [
    'hidden',
    'options',
    'instance_value',
    'cascade',
    'context',
    'disabled',
    'width',
    'height',
    'disable_reorder',
  ]);
  input.finish();
  if (kind === null && label === null && help === null) return null;
  return {
    name,
    kind: kind === 'choice' && choices === null ? 'text' : (kind ?? 'text'),
    required: false,
    ...(label !== null && { label }),
    ...(help !== null && { help }),
    ...(type?.startsWith('multi') === true && choices !== null && { many: true }),
    ...choices,
  };
}
