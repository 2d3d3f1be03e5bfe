import type { Frontmatter } from '../../content/frontmatter';
import type { Value } from '../../content/value';
import { guessField } from '../../fields/guess-field';
import { fieldNamed } from '../../fields/index';
import type { AnyField } from '../../fields/field';
import type { FieldSpec, Habits } from '../../site/site';

/** One field of the details: its name, how it is edited, its value. */
export interface ShownField {
  readonly spec: FieldSpec;
  readonly field: AnyField;
  readonly value: Value;
  /** Whether the file has it; another one is offered empty. */
  readonly isThere: boolean;
  /** The value's own text in the file. */
  readonly source: string | null;
}

export interface ShownFields {
  readonly present: readonly ShownField[];
  /** What the site's other posts have and this one lacks. */
  readonly missing: readonly ShownField[];
}

/** The fields of a post: those of the file first, in its order, then the site's usual ones that it lacks. The title is shown elsewhere. */
export function shownFields(frontmatter: Frontmatter | null, habits: Habits | null): ShownFields {
  const usual = habits?.fields ?? [];
  const names = (frontmatter?.keys ?? []).filter((name) => !isTitle(name));
  const present = names.map((name) => {
    const value = frontmatter?.values[name] ?? null;
    const spec = specOf(name, value, usual);
    const source = frontmatter?.raw([name]) ?? null;
    const field = frontmatter?.locked.has(name) ? fieldNamed('raw') : fieldFor(spec, name, value);
    return { spec, field, value, isThere: true, source };
  });
  const missing = usual
    .filter(({ name, kind }) => !isTitle(name) && !['raw', 'hidden', 'object'].includes(kind) && !names.includes(name))
    .map((spec) => {
      const field = fieldNamed(spec.kind);
      return { spec, field, value: field.empty(spec), isThere: false, source: null };
    });
  return { present, missing };
}

function isTitle(name: string): boolean {
  return name.toLowerCase() === 'title';
}

function specOf(name: string, value: Value, usual: readonly FieldSpec[]): FieldSpec {
  const known = usual.find((spec) => spec.name === name);
  return known ?? { name, required: false, ...guessField(name, value === null ? [] : [value]) };
}

/** The usual field when it can hold the value; else the best that can. */
function fieldFor(spec: FieldSpec, name: string, value: Value): AnyField {
  const usual = fieldNamed(spec.kind);
  return usual.kind !== 'raw' && usual.holds(value) ? usual : fieldNamed(guessField(name, [value]).kind);
}
