import { isList } from '../../../content/value';
import type { LanguageLayout } from '../../site';
import type { Section } from '../section';

const layouts = ['folder-before', 'folder-inside', 'suffix', 'one-file'] as const;

/** `languages` is a list of codes, or a map of the list and how files lie; null when there is none. */
export function languagesFrom(section: Section): LanguageLayout | null {
  const value = section.value('languages');
  if (value === undefined || value === null) return null;
  const map = isList(value) || typeof value === 'string' ? null : section.section('languages');
  const languages = map ? map.texts('list') : section.texts('languages');
  const named = map?.text('layout') ?? null;
  const layout = layouts.find((one) => one === named) ?? 'folder-inside';
  if (named !== null && named !== layout) map?.note('layout', 'not-supported', named);
  const bareDefault = map?.flag('bare-default') === true;
  map?.finish();
  return languages.length === 0 ? null : { layout, languages, ...(bareDefault && { bareDefault }) };
}
