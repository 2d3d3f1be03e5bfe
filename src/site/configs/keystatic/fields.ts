import { isList, isMap, mapOf, type Value } from '../../../content/value';
import { argsKey, callKey } from '../../script/read-script';
import type { FieldSpec } from '../../field-spec';
import type { MediaPlace } from '../../site';
import { choicesIn, isVocabulary, limitsIn, usualIn } from '../field-options';
import { addressOf, isUnsafe, pathOf } from '../safe-place';
import { type Section, sectionOf } from '../section';
import type { Spec } from '../whole-field';

type Folders = ReadonlyMap<string, string>;

/** A field, and the extension of the file that it is the content of. */
interface Read {
  readonly spec: FieldSpec;
  readonly extension: string | null;
}

/** One `key: fields.kind({…})` of a schema; null when it is not told what it is. */
export function fieldFrom(schema: Section, key: string, folders: Folders): Read | null {
  const value = schema.value(key);
  const place = `${schema.place}.${key}`;
  const raw: Read = { spec: { name: key, kind: 'raw', required: false }, extension: null };
  const call = callOf(value);
  if (!call) {
    if (value !== undefined) schema.note(key, 'code');
    return raw;
  }
  return readCall(key, call, place, schema, folders);
}

interface Call {
  readonly kind: string;
  readonly args: readonly Value[];
}

function callOf(value: Value | undefined): Call | null {
  if (!isMap(value) || typeof value[callKey] !== 'string') return null;
  const args = value[argsKey];
  return { kind: value[callKey].replace(/^fields\./, ''), args: isList(args) ? args : [] };
}

function readCall(name: string, { kind, args }: Call, place: string, schema: Section, folders: Folders): Read {
  const takesFields = ['object', 'array', 'blocks', 'conditional'].includes(kind);
  const given = takesFields ? args[1] : args[0];
  const options = sectionOf(isMap(given) ? given : mapOf([]), place, schema.notes);
  const label = options.text('label');
  const help = options.text('description');
  const usual = usualIn(options, 'defaultValue');
  const validation = options.section('validation');
  const spec = specOf(kind, args, options, folders);
  if (!spec) schema.notes.add(place, 'unknown-widget', kind);
  const slug = kind === 'slug' ? options.section('name') : null;
  const slugLabel = slug?.text('label') ?? null;
  const required = (validation ?? slug?.section('validation'))?.flag('isRequired') ?? false;
  return {
    spec: {
      name,
      required,
      ...(label !== null && { label }),
      ...(slugLabel !== null && { label: slugLabel }),
      ...(help !== null && { help }),
      ...(usual !== undefined && !isMap(usual) && { usual }),
      ...(spec ?? { kind: 'raw' }),
    },
    extension: contentExtension(kind, options),
  };
}

function specOf(kind: string, args: readonly Value[], options: Section, folders: Folders): Spec | null {
  switch (kind) {
    case 'text':
      return { kind: options.flag('multiline') === true ? 'long-text' : 'text', ...lengthOf(options) };
    case 'slug':
      return { kind: 'text' };
    case 'url':
      return { kind: 'link' };
    case 'integer':
    case 'number':
      return { kind: 'number', ...boundsOf(options, kind === 'integer') };
    case 'checkbox':
      return { kind: 'boolean' };
    case 'date':
      return { kind: 'date', dateForm: 'YYYY-MM-DD' };
    case 'datetime':
      return { kind: 'date', dateForm: 'YYYY-MM-DDTHH:mm' };
    case 'select':
    case 'multiselect':
      return {
        kind: 'choice',
        ...choicesIn(options, 'options', { label: 'label', value: 'value' }),
        ...(kind === 'multiselect' && { many: true }),
      };
    case 'image':
    case 'file': {
      const media = mediaOf(options);
      return { kind, ...(media && { media }) };
    }
    case 'relationship':
    case 'multiRelationship': {
      const target = folders.get(options.text('collection') ?? '');
      if (target === undefined) options.note('collection', 'missing', options.text('collection') ?? '');
      const many = kind === 'multiRelationship';
      return target === undefined
        ? { kind: many ? 'list' : 'text' }
        : { kind: 'relation', relation: { target, value: '', label: [] }, ...(many && { many }) };
    }
    case 'pathReference':
      return { kind: 'text' };
    case 'document':
    case 'markdoc':
    case 'mdx':
    case 'markdoc.inline':
    case 'mdx.inline':
      return { kind: 'markdown' };
    case 'emptyContent':
    case 'emptyDocument':
      return { kind: 'hidden' };
    case 'ignored':
    case 'empty':
      return { kind: 'hidden' };
    case 'cloudImage':
      return {
        kind: 'object',
        fields: ['src', 'alt'].map((name) => ({ name, kind: name === 'src' ? 'image' : 'text', required: false })),
      };
    case 'object':
      return { kind: 'object', fields: schemaFields(args[0], options, folders) };
    case 'array':
      return arrayOf(args[0], options, folders);
    case 'blocks':
      return { kind: 'list', variants: { key: 'discriminant', types: blocksOf(args[0], options, folders) } };
    case 'conditional':
      options.notes.add(options.place, 'not-supported', kind);
      return { kind: 'raw' };
    default:
      return null;
  }
}

function schemaFields(value: Value | undefined, options: Section, folders: Folders): readonly FieldSpec[] {
  if (!isMap(value)) return [];
  const section = sectionOf(value, options.place, options.notes);
  return section.keys().flatMap((key) => {
    if (isUnsafe(key)) section.note(key, 'unsafe-name', key);
    const read = isUnsafe(key) ? null : fieldFrom(section, key, folders);
    if (read && read.extension !== null) section.note(key, 'not-supported');
    return read && read.extension === null ? read.spec : [];
  });
}

function arrayOf(value: Value | undefined, options: Section, folders: Folders): Spec {
  const length = options.section('validation')?.section('length');
  const limits = length ? limitsIn(length, { least: 'min', most: 'max' }) : {};
  const holder = sectionOf(mapOf(value === undefined ? [] : [['[]', value]]), options.place, options.notes);
  const item = fieldFrom(holder, '[]', folders)?.spec;
  if (!item) return { kind: 'list', ...limits };
  if (item.kind === 'object') return { kind: 'list', ...(item.fields && { fields: item.fields }), ...limits };
  if (['image', 'file', 'relation', 'choice'].includes(item.kind) && item.many !== true) {
    const { name: _name, required: _required, label: _label, help: _help, ...rest } = item;
    return { ...rest, many: true, ...limits };
  }
  const isTags = isVocabulary(options.place.split('.').at(-1) ?? '');
  return item.kind === 'text'
    ? { kind: isTags ? 'tags' : 'list', ...limits }
    : { kind: 'list', item: { ...item, name: '' }, ...limits };
}

/** Keystatic stores a block as `{ discriminant, value }`. */
function blocksOf(value: Value | undefined, options: Section, folders: Folders): readonly FieldSpec[] {
  if (!isMap(value)) return [];
  const section = sectionOf(value, options.place, options.notes);
  return section.keys().flatMap((name): readonly FieldSpec[] => {
    const block = section.section(name);
    if (!block || isUnsafe(name)) return [];
    const label = block.text('label');
    const schema = callOf(block.value('schema'));
    const inner = schema ? readCall('value', schema, `${block.place}.schema`, block, folders).spec : null;
    return [{ name, kind: 'object', required: true, ...(label !== null && { label }), fields: inner ? [inner] : [] }];
  });
}

function lengthOf(options: Section) {
  const validation = options.section('validation');
  const length = validation?.section('length');
  const pattern = validation?.section('pattern');
  const source = callOf(pattern?.value('regex'))?.args[0];
  const message = pattern?.text('message') ?? null;
  return {
    ...(length && limitsIn(length, { least: 'min', most: 'max' })),
    ...(typeof source === 'string' &&
      source.length <= 1000 && {
        pattern: { source: source.replace(/^\/|\/[a-z]*$/g, ''), ...(message !== null && { message }) },
      }),
  };
}

function boundsOf(options: Section, whole: boolean) {
  return limitsIn(options.section('validation') ?? options, {
    least: 'min',
    most: 'max',
    step: 'step',
    ...(whole && { whole }),
  });
}

function mediaOf(options: Section): MediaPlace | null {
  const directory = options.text('directory');
  const given = options.text('publicPath');
  const folder = directory === null ? null : pathOf(options, 'directory', directory);
  const address = given === null ? null : addressOf(options, 'publicPath', given);
  if (folder === null) return null;
  return { folder, address: address === null ? `/${folder}` : address.replace(/(.)\/+$/, '$1') };
}

function contentExtension(kind: string, options: Section): string | null {
  const own = options.text('extension');
  if (own !== null && /^\w+$/.test(own)) return `.${own}`;
  return kind === 'mdx'
    ? '.mdx'
    : kind === 'markdoc' || kind === 'document' || kind.startsWith('empty')
      ? '.mdoc'
      : null;
}
