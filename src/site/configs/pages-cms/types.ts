import { isMap } from '../../../content/value';
import { choicesIn, limitsIn } from '../field-options';
import type { Section } from '../section';
import { dateFormFrom } from '../stored-date';
import type { Around } from './fields';
import { inside } from './media';
import type { Spec } from '../whole-field';

interface Type {
  /** What the `options` of a field of this type say. */
  read(options: Section, around: Around): Spec;
  readonly ignored?: readonly string[];
  readonly notSupported?: readonly string[];
}

const words = { least: 'minlength', most: 'maxlength' };
const count = { least: 'min', most: 'max' };

const upload = (kind: 'image' | 'file'): Type => ({
  read(options, { media }) {
    const name = options.text('media');
    const path = options.text('path');
    const root = media.get(name ?? [...media.keys()][0] ?? '');
    if (name !== null && name !== 'false' && !root) options.note('media', 'missing', name);
    const own = root && (name !== null || path !== null) ? inside(root, (path ?? '').replace(/^\/+|\/+$/g, '')) : null;
    const multiple = options.value('multiple');
    const many = multiple === true || isMap(multiple);
    const limits = isMap(multiple) ? limitsIn(options.section('multiple') ?? options, count) : limitsIn(options, count);
    return { kind, ...(many && { many }), ...limits, ...(own && !own.folder.includes('..') && { media: own }) };
  },
  ignored: ['rename', 'switcher', 'unique'],
  notSupported: ['extensions', 'categories'],
});

/** Every documented type but `object` and `block`. Source: pagescms.org/docs/configuration/fields. */
const types: Readonly<Record<string, Type>> = {
  string: { read: (options) => ({ kind: 'text', ...limitsIn(options, words) }), ignored: ['placeholder'] },
  text: {
    read: (options) => ({ kind: 'long-text', ...limitsIn(options, words) }),
    ignored: ['autosize', 'rows', 'placeholder'],
  },
  'rich-text': {
    read(options) {
      const html = options.text('format') === 'html';
      if (html) options.note('format', 'not-supported', 'html');
      return { kind: html ? 'long-text' : 'markdown', ...limitsIn(options, words) };
    },
    ignored: ['switcher', 'placeholder'],
    notSupported: ['media', 'path', 'rename', 'categories', 'extensions'],
  },
  code: {
    read: (options) => ({ kind: 'long-text', ...limitsIn(options, words) }),
    ignored: ['format', 'language', 'lintFn', 'validators'],
  },
  number: {
    read: (options) => ({ kind: 'number', ...limitsIn(options, { ...count, step: 'step' }) }),
    ignored: ['placeholder'],
  },
  boolean: { read: () => ({ kind: 'boolean' }) },
  date: { read: dateFrom, notSupported: ['min', 'max', 'step'] },
  image: upload('image'),
  file: upload('file'),
  select: {
    read: (options) => ({
      kind: 'choice',
      ...choicesIn(options, 'values', { label: 'label', value: 'value', orElse: 'name' }),
      ...(options.flag('multiple') === true && { many: true }),
      ...limitsIn(options, count),
    }),
    ignored: ['placeholder', 'default', 'searchable'],
    notSupported: ['creatable', 'fetch', 'store'],
  },
  reference: { read: referenceFrom, ignored: ['search', 'placeholder'] },
  uuid: {
    read: (options) => {
      options.notes.add(options.place, 'not-supported', 'uuid');
      return { kind: 'hidden' };
    },
    ignored: ['generate', 'editable'],
  },
  raw: { read: () => ({ kind: 'raw' }) },
};

/** How a type is read; null for one that Galley does not know. */
export function typeNamed(name: string): Type | null {
  return Object.hasOwn(types, name) ? (types[name] ?? null) : null;
}

/** Without a format, Pages CMS stores a day, or a day and the minute. */
function dateFrom(options: Section): Spec {
  const hasTime = options.flag('time') === true;
  const format = options.text('format') ?? (hasTime ? "yyyy-MM-dd'T'HH:mm" : 'yyyy-MM-dd');
  const form = dateFormFrom(format);
  if (form === null) options.note('format', 'date-form', format);
  return { kind: 'date', ...(form !== null && { dateForm: form }) };
}

/** `{fields.name}` is a key of the entry, `{name}` its file's name, and `{path}`, the usual value, its path. */
function referenceFrom(options: Section, { targets }: Around): Spec {
  const collection = options.text('collection') ?? '';
  const target = targets.get(collection);
  const many = options.flag('multiple') === true;
  const limits = limitsIn(options, count);
  const value = options.text('value') ?? '{path}';
  const labels = keysIn(options.text('label') ?? '');
  if (target === undefined) {
    options.note('collection', 'missing', collection);
    return { kind: many ? 'list' : 'text', ...limits };
  }
  const key = /^\{fields\.([\w.-]+)\}$/.exec(value)?.[1];
  if (key === undefined && value !== '{path}' && value !== '{name}') options.note('value', 'template', value);
  return {
    kind: 'relation',
    relation: {
      target,
      value: key ?? '',
      label: labels,
      ...(key === undefined && value !== '{name}' && { by: 'path' as const }),
    },
    ...(many && { many }),
    ...limits,
  };
}

function keysIn(template: string): readonly string[] {
  const keys = [...template.matchAll(/\{(?:fields\.)?([\w.-]+)\}/g)].map((match) => match[1] ?? '');
  return keys.length === 0 && /^[\w.-]+$/.test(template) ? [template.replace(/^fields\./, '')] : keys;
}
