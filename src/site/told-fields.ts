import { languageName } from '../lib/language-name';
import type { FieldSpec } from './field-spec';
import { languageOf } from './language-of';
import type { Collection, SingleFile } from './site';
import type { SiteConfig } from './site-config';

/** The file that a configuration names at a path; null when it names none. */
export function toldFile(collection: Collection | null, path: string): SingleFile | null {
  return collection?.files?.find((one) => one.path === path || Object.values(one.paths ?? {}).includes(path)) ?? null;
}

/**
 * What a configuration says of a post's fields: of its own file's where it names one, else of its collection's. Where one
 * file holds all languages, a group of fields for each; in another language than the default, those that are translated.
 */
export function toldFields(collection: Collection | null, path: string): readonly FieldSpec[] {
  const fields = toldFile(collection, path)?.fields ?? collection?.fields ?? [];
  const { languages: layout, body } = collection ?? {};
  const ofOthers = fields.filter(({ languages }) => languages !== undefined);
  if (!layout || ofOthers.length === 0) return fields;
  const [usual] = layout.languages;
  if (layout.layout === 'one-file')
    return layout.languages.map((code) => ({
      name: code,
      kind: 'object',
      label: languageName(code),
      required: code === usual,
      fields: [...(code === usual ? fields : ofOthers), ...(body ? [body] : [])],
    }));
  return languageOf(path, layout) === usual ? fields : ofOthers;
}

/**
 * The fields that posts were seen to have together with what a configuration says of them. The configuration is right about
 * what a field is for; the posts about how it is written. Learnt fields keep their order; those that no post has come last.
 */
export function withToldFields(
  learnt: readonly FieldSpec[],
  told: readonly FieldSpec[],
  { hints = [], hidden = [] }: Pick<SiteConfig, 'hints' | 'hidden'> = {},
): readonly FieldSpec[] {
  const others = told.filter(({ name }) => !learnt.some((spec) => spec.name === name));
  return [...learnt, ...others].map((spec) => {
    const named = (specs: readonly FieldSpec[]) => specs.find(({ name }) => name === spec.name);
    const own = named(told);
    const known = own ? { ...toldField(named(learnt), own), ...(own.required && { demanded: true }) } : spec;
    const hint = own ? undefined : named(hints);
    const kind = hidden.includes(spec.name) ? 'hidden' : (hint?.kind ?? known.kind);
    return hint ? { ...known, ...hint, required: known.required, kind } : { ...known, kind };
  });
}

/** One field as a configuration says, with what the posts tell of how it is written. */
export function toldField(learnt: FieldSpec | undefined, told: FieldSpec): FieldSpec {
  const { dateForm, choices, uses, usual, relation, fields } = learnt ?? {};
  const isAlike = told.kind === learnt?.kind || told.kind === 'hidden';
  const isOpen = told.choices === undefined && ['text', 'tags', 'list', 'relation'].includes(told.kind);
  return {
    ...(dateForm !== undefined && { dateForm }),
    ...(usual !== undefined && isAlike && { usual }),
    ...(fields && isAlike && { fields }),
    ...(relation !== undefined && told.kind === 'relation' && { relation }),
    ...(isOpen && choices && { choices }),
    ...(isOpen && uses && { uses }),
    ...told,
  };
}
