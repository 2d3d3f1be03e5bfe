import type { LanguageLayout } from '../../site';
import type { Section } from '../section';

/** How a collection's languages lie: Decap's and Sveltia's `i18n`. */
export interface Locales {
  readonly layout: LanguageLayout;
}

const layouts: Readonly<Record<string, LanguageLayout['layout']>> = {
  multiple_folders: 'folder-inside',
  multiple_files: 'suffix',
  single_file: 'one-file',
  single_file_default_root: 'one-file',
  multiple_folders_i18n_root: 'folder-before',
  multiple_root_folders: 'folder-before',
};

/** Reads an `i18n` section; what it leaves out is as in `base`. Null without languages. */
export function localesFrom(section: Section | null, base: Locales | null): Locales | null {
  if (!section) return base;
  const structure = section.text('structure');
  const known = structure !== null && Object.hasOwn(layouts, structure) ? layouts[structure] : undefined;
  if (structure !== null && known === undefined) section.note('structure', 'not-supported', structure);
  if (structure === 'single_file_default_root') section.note('structure', 'not-supported', structure);
  const locales = section.texts('locales');
  const languages = locales.length > 0 ? locales : (base?.layout.languages ?? []);
  const standard = section.text('default_locale');
  const bare =
    section.flag('omit_default_locale_from_file_path') ?? section.flag('omit_default_locale_from_filename') ?? false;
  section.tell('not-supported', [
    'enforce_required_non_default',
    'canonical_slug',
    'omit_default_locale_from_preview_path',
  ]);
  section.tell('ignored', ['initial_locales', 'save_all_locales', 'omit_default_locale_from_filename']);
  section.finish();
  if (languages.length === 0) return null;
  const layout = known ?? base?.layout.layout ?? 'folder-inside';
  const first = standard !== null && languages.includes(standard) ? standard : (languages[0] ?? '');
  return {
    layout: {
      layout,
      languages: [first, ...languages.filter((language) => language !== first)],
      ...(bare && { bareDefault: true }),
    },
  };
}

/** A collection's or file's own `i18n`: true takes the site's, a map changes it, and without one there is one language. */
export function ownLocales(section: Section, base: Locales | null): Locales | null {
  const value = section.value('i18n');
  if (value === true) return base;
  return value === undefined || value === null || value === false ? null : localesFrom(section.section('i18n'), base);
}
