import { isList } from '../content/value';
import { extensionOf } from '../lib/path';
import type { EntryFilter } from './entry-filter';
import type { Collection, Habits } from './site';
import type { FieldSpec } from './field-spec';
import { toldField } from './told-fields';

/**
 * Habits together with what a configuration says of the collection, which counts for more: its file names, its format, its
 * fields in their order. A field keeps what was learnt of how it is written (vocabulary, date form, usual value); one that
 * is not named stays when every post must have it.
 */
export function saidHabits(habits: Habits, { pattern, extension, format, fields, filter }: Collection): Habits {
  const end = withDot(extension) ?? (pattern === undefined ? '' : extensionOf(pattern)) ?? '';
  const usedEnd = end === '' ? habits.extension : end;
  const { model, ...rest } = habits;
  const isSameFormat = format === undefined || format === habits.format;
  return {
    ...rest,
    format: format ?? habits.format,
    extension: usedEnd,
    pattern: pattern === undefined ? habits.pattern : extensionOf(pattern) === '' ? pattern + usedEnd : pattern,
    fields: belonging(fields ? saidFields(habits.fields, fields) : habits.fields, filter),
    ...(model !== undefined && isSameFormat && { model }),
  };
}

/** A new post has what makes it one of this collection's. */
function belonging(fields: readonly FieldSpec[], filter: EntryFilter | undefined): readonly FieldSpec[] {
  const { field: name, value } = filter ?? {};
  const usual = isList(value) ? value[0] : value;
  if (name === undefined || usual === undefined) return fields;
  const isThere = fields.some((field) => field.name === name);
  return isThere
    ? fields.map((field) => (field.name === name ? { ...field, required: true, usual } : field))
    : [...fields, { name, kind: 'hidden', required: true, usual }];
}

function withDot(extension: string | undefined): string | undefined {
  if (extension === undefined || extension === '') return undefined;
  return extension.startsWith('.') ? extension : `.${extension}`;
}

function saidFields(learnt: readonly FieldSpec[], said: readonly FieldSpec[]): readonly FieldSpec[] {
  const known = new Map(learnt.map((field) => [field.name, field]));
  const named = new Set(said.map(({ name }) => name));
  return [
    ...said.map((field) => toldField(known.get(field.name), field)),
    ...learnt.filter(({ name, required }) => required && !named.has(name)),
  ];
}
