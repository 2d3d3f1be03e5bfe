import { choicesIn, limitsIn } from '../field-options';
import type { Section } from '../section';
import type { FieldsAround } from './fields';
import { ownMedia } from './media';
import {
  allowsMany,
  codeOptions,
  count,
  dateOptions,
  inner,
  listed,
  listOptions,
  type Nested,
  numberOptions,
  type Read,
  relationOptions,
} from './widget-options';

interface Widget {
  /** What the widget's own options say. */
  read(section: Section, around: FieldsAround, nested: Nested): Read;
  /** Options that only change how another CMS looks. */
  readonly ignored?: readonly string[];
  readonly notSupported?: readonly string[];
}

const words = { least: 'minlength', most: 'maxlength' };
const richText: Widget = {
  read: () => ({ kind: 'markdown' }),
  ignored: [
    'minimal',
    'buttons',
    'editor_components',
    'editorComponents',
    'modes',
    'sanitize_preview',
    'linked_images',
    'allow_nested_components',
    'use_emoji_autocomplete',
    'use_markdown_shortcuts',
    'toolbar_buttons',
    'show_raw',
    'media_library',
    'media_libraries',
  ],
  notSupported: ['media_folder', 'public_folder'],
};
const upload = (kind: 'image' | 'file'): Widget => ({
  read(section, around) {
    const media = ownMedia(section, around.media);
    const many = section.flag('multiple') ?? allowsMany(section);
    return { kind, ...(many && { many }), ...limitsIn(section, count), ...(media && { media }) };
  },
  ignored: ['choose_url', 'media_library', 'media_libraries', 'allow_multiple', 'private'],
  notSupported: ['accept'],
});
const date: Widget = {
  read: (section) => dateOptions(section),
  ignored: ['dateFormat', 'timeFormat'],
  notSupported: ['min', 'max', 'step', 'input_timezone', 'output_utc', 'pickerUtc'],
};

/** Every documented widget. Sources: decapcms.org/docs/widgets, sveltiacms.app/en/docs/fields, staticcms.org/docs/widgets. */
const widgets: Readonly<Record<string, Widget>> = {
  string: {
    read: (section) => ({
      kind: section.text('type') === 'url' ? 'link' : 'text',
      ...limitsIn(section, words),
    }),
    ignored: ['use_emoji_autocomplete'],
    notSupported: ['prefix', 'suffix'],
  },
  text: {
    read: (section) => ({ kind: 'long-text', ...limitsIn(section, words) }),
    ignored: ['use_emoji_autocomplete'],
  },
  markdown: richText,
  richtext: richText,
  boolean: { read: () => ({ kind: 'boolean' }), ignored: ['prefix', 'suffix'] },
  number: { read: numberOptions, ignored: ['prefix', 'suffix'], notSupported: ['valueType'] },
  datetime: date,
  date,
  select: {
    read: (section) => ({
      kind: 'choice',
      ...choicesIn(section, 'options', { label: 'label', value: 'value' }),
      ...(section.flag('multiple') === true && { many: true }),
      ...limitsIn(section, count),
    }),
    ignored: ['dropdown_threshold', 'grid'],
  },
  relation: {
    read: relationOptions,
    ignored: ['search_fields', 'searchFields', 'options_length', 'optionsLength', 'dropdown_threshold'],
    notSupported: ['filters', 'target_file'],
  },
  list: {
    read: (section, _, nested) => listOptions(section, nested),
    ignored: [
      'label_singular',
      'summary',
      'thumbnail',
      'collapsed',
      'minimize_collapsed',
      'allow_add',
      'allow_duplicate',
      'add_to_top',
      'delimiter',
    ],
    notSupported: ['allow_remove', 'allow_delete', 'allow_reorder', 'root'],
  },
  object: {
    read: (section, _, nested) => ({ kind: 'object', ...inner(section, nested) }),
    ignored: ['collapsed', 'summary', 'minimize_collapsed'],
  },
  image: upload('image'),
  file: upload('file'),
  color: {
    read: () => ({ kind: 'colour' }),
    ignored: ['allowInput', 'allow_input'],
    notSupported: ['enableAlpha', 'enable_alpha'],
  },
  hidden: { read: () => ({ kind: 'hidden' }) },
  code: { read: codeOptions, ignored: ['default_language', 'allow_language_selection', 'code_mirror_config'] },
  map: { read: (section) => listed(section, 'raw'), ignored: ['decimals', 'type', 'center', 'zoom', 'height'] },
  uuid: {
    read: (section) => listed(section, 'hidden'),
    ignored: ['prefix', 'use_b32_encoding', 'read_only', 'allow_regenerate'],
  },
  compute: { read: (section) => listed(section, 'hidden'), ignored: ['value'] },
  keyvalue: {
    read: (section) => ({ ...listed(section, 'raw'), ...limitsIn(section, count) }),
    ignored: ['key_label', 'value_label', 'label_singular', 'collapsed'],
    notSupported: ['root'],
  },
};

/** How a widget is read; null for one that Galley does not know. */
export function widgetNamed(name: string): Widget | null {
  return Object.hasOwn(widgets, name) ? (widgets[name] ?? null) : null;
}
