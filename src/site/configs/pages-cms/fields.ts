import { isMap, mapOf, type Value } from '../../../content/value';
import type { FieldSpec } from '../../field-spec';
import { limitsIn, usualIn } from '../field-options';
import { nameIn } from '../safe-place';
import { type Section, sectionOf } from '../section';
import { repeated, type Spec } from '../whole-field';
import { blocksFrom } from './blocks';
import type { MediaFolders } from './media';
import { typeNamed } from './types';

/** What fields need to know of the rest of the configuration. */
export interface Around {
  readonly media: MediaFolders;
  /** Paths of the content entries by name. */
  readonly targets: ReadonlyMap<string, string>;
  readonly components: Section | null;
  /** The components that stand above a field. */
  readonly chain: readonly string[];
  /** Components can hold components: no more fields than this are made of them. */
  readonly budget: { left: number };
}

const ignored = ['name', 'icon', 'comment', 'placeholder'];

/** The fields below a key, with the components that they name put in their place. */
export function fieldsFrom(section: Section, key: string, around: Around): readonly FieldSpec[] {
  return section.sections(key).flatMap((field) => fieldFrom(field, around) ?? []);
}

function fieldFrom(written: Section, around: Around): FieldSpec | null {
  const name = nameIn(written);
  if (around.budget.left-- <= 0) {
    written.notes.add('components', 'too-many');
    return null;
  }
  const { section, chain } = withComponent(written, around);
  const label = section.value('label') === false ? null : section.text('label');
  const help = section.text('description');
  const pattern = patternOf(section);
  const usual = usualIn(section, 'default');
  const spec = listed(section, specOf(section, { ...around, chain }));
  const isHidden = section.flag('hidden') === true;
  const isReadOnly = section.flag('readonly') === true;
  const required = section.flag('required') ?? false;
  section.tell('ignored', ignored);
  section.tell('not-supported', ['i18n', 'condition']);
  section.finish();
  if (name === null) return null;
  return {
    name,
    required,
    ...(label !== null && { label }),
    ...(help !== null && { help }),
    ...(pattern && { pattern }),
    ...(usual !== undefined && { usual }),
    ...spec,
    ...(isHidden && { kind: 'hidden' }),
    ...(isReadOnly && { readOnly: true }),
  };
}

function specOf(section: Section, around: Around): Spec {
  const type = section.text('type') ?? (section.value('fields') === undefined ? 'string' : 'object');
  if (type === 'object') return { kind: 'object', fields: fieldsFrom(section, 'fields', around) };
  if (type === 'block')
    return blocksFrom(
      section,
      (inner) => fieldsFrom(inner, 'fields', around),
      (inner) => withComponent(inner, around).section,
    );
  const known = typeNamed(type);
  const options = section.section('options');
  const spec = known?.read(options ?? sectionOf({}, `${section.place}.options`, section.notes), around) ?? {
    kind: 'raw',
  };
  if (!known) section.note('type', 'unknown-widget', type);
  options?.tell('ignored', known?.ignored ?? []);
  options?.tell('not-supported', known?.notSupported ?? []);
  if (known) options?.finish();
  section.tell('ignored', ['fields', 'blocks', 'blockKey']);
  return spec;
}

/** A field that is repeated: a list of its kind, or a kind that can hold many. */
function listed(section: Section, spec: Spec): Spec {
  const list = section.value('list');
  const options = isMap(list) ? section.section('list') : null;
  if (options === null && section.flag('list') !== true) return spec;
  const limits = options ? limitsIn(options, { least: 'min', most: 'max' }) : {};
  options?.tell('ignored', ['collapsible', 'default']);
  options?.finish();
  return repeated(spec, section.text('name'), limits);
}

/** The field with its component's options, its own first; a component inside itself is told of and left as it stands. */
function withComponent(
  section: Section,
  around: Around,
): { readonly section: Section; readonly chain: readonly string[] } {
  const name = section.text('component');
  if (name === null) return { section, chain: around.chain };
  const component = around.chain.includes(name) ? null : (around.components?.section(name) ?? null);
  if (component === null) {
    section.note('component', around.chain.includes(name) ? 'too-deep' : 'missing', name);
    return {
      section: sectionOf(mapOf(entriesOf(section, ['name', 'label'], [['type', 'raw']])), section.place, section.notes),
      chain: around.chain,
    };
  }
  const own = entriesOf(
    section,
    section.keys().filter((key) => key !== 'component'),
    [],
  );
  const merged = mapOf([...entriesOf(component, component.keys(), []), ...own]);
  return { section: sectionOf(merged, section.place, section.notes), chain: [...around.chain, name] };
}

function entriesOf(
  section: Section,
  keys: readonly string[],
  more: readonly (readonly [string, Value])[],
): readonly (readonly [string, Value])[] {
  return [
    ...keys.flatMap((key) => {
      const value = section.value(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
    ...more,
  ];
}

function patternOf(section: Section): FieldSpec['pattern'] | null {
  const value = section.value('pattern');
  const object = isMap(value) ? section.section('pattern') : null;
  const source = object ? object.text('regex') : section.text('pattern');
  const message = object?.text('message') ?? null;
  return source === null || source.length > 1000 ? null : { source, ...(message !== null && { message }) };
}
