import type { Frontmatter } from '../../../content/frontmatter';
import type { Value } from '../../../content/value';
import { emptyFor } from '../../../fields/empty-for';
import type { AnyField } from '../../../fields/field';
import { fieldFor, specFor } from '../../../fields/field-for';
import { fieldNamed } from '../../../fields/index';
import type { FieldSpec } from '../../../site/field-spec';
import { detailGroup, type DetailGroup, detailGroups } from './detail-groups';

/** One field of the details: its name, how it is edited, its value. */
export interface ShownField {
  readonly spec: FieldSpec;
  readonly field: AnyField;
  readonly value: Value;
}

export interface ShownFields {
  /** Those of the file, and those that a configuration demands; groups without any are absent. */
  readonly groups: readonly { readonly name: DetailGroup; readonly fields: readonly ShownField[] }[];
  /** What the site's other posts have and this one lacks. */
  readonly missing: readonly ShownField[];
}

/** The fields of a post by group, each in the site's order of keys, then the file's. A post's title is shown elsewhere. */
export function shownFields(
  frontmatter: Frontmatter | null,
  usual: readonly FieldSpec[],
  { withTitle = false }: { readonly withTitle?: boolean } = {},
): ShownFields {
  const isElsewhere = (name: string) => !withTitle && isTitle(name);
  // What is no post has no publishing and no sorting: its fields stand as its site has them.
  const groupOf = (spec: FieldSpec) => (withTitle && spec.kind !== 'hidden' ? 'other' : detailGroup(spec));
  const names = (frontmatter?.keys ?? []).filter((name) => !isElsewhere(name));
  const present = names.map((name) => {
    const value = frontmatter?.values[name] ?? null;
    const spec = usual.find((one) => one.name === name) ?? specFor(name, value);
    const field = frontmatter?.locked.has(name) ? fieldNamed('raw') : fieldFor(spec, value);
    return { spec, field, value };
  });
  const absent = usual
    .filter(({ name, kind }) => !isElsewhere(name) && kind !== 'raw' && kind !== 'hidden' && !names.includes(name))
    .map((spec) => {
      const value = emptyFor(spec);
      return { spec, field: fieldFor(spec, value), value };
    });
  const all = inUsualOrder([...present, ...absent.filter(({ spec }) => spec.demanded)], usual);
  return {
    groups: detailGroups.flatMap((name) => {
      const fields = all.filter(({ spec }) => groupOf(spec) === name);
      return fields.length > 0 ? [{ name, fields }] : [];
    }),
    missing: absent.filter(({ spec }) => !spec.demanded),
  };
}

/** Keys that the site does not know stay behind the key that they follow in the file. */
function inUsualOrder(shown: readonly ShownField[], usual: readonly FieldSpec[]): readonly ShownField[] {
  const order = new Map(usual.map(({ name }, index) => [name, index]));
  let last = -1;
  return shown
    .map((one) => {
      last = order.get(one.spec.name) ?? last;
      return { one, place: last };
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

function isTitle(name: string): boolean {
  return name.toLowerCase() === 'title';
}
