import type { Frontmatter } from '../../../content/frontmatter';
import { readPostFile } from '../../../content/read-post-file';
import { isList, isMap, type Value } from '../../../content/value';
import { fieldLabel } from '../../../fields/field-label';
import type { FieldSpec } from '../../../site/field-spec';
import { titleKey } from '../session/draft-parts';

/** A detail that is empty though it should not be. */
export interface LackingDetail {
  readonly label: string;
  /** A configuration demands it, and it is the person's doing: the post is new, or had it. */
  readonly isBarred: boolean;
}

/** The details that most posts or a configuration have and this one has not. `base` is the file as the site has it, '' for a new post. */
export function lackingDetails(
  frontmatter: Frontmatter | null,
  specs: readonly FieldSpec[],
  base: string,
): readonly LackingDetail[] {
  if ((frontmatter?.problems.length ?? 0) > 0) return [];
  const before = base === '' ? null : (readPostFile(base).frontmatter?.values ?? {});
  return specs.flatMap((spec) => {
    const { name, kind, required, demanded } = spec;
    const isAsked = (required || demanded) && kind !== 'boolean' && kind !== 'hidden' && kind !== 'raw';
    if (!isAsked || name === (titleKey(frontmatter) ?? 'title') || !isEmpty(frontmatter?.values[name])) return [];
    const wasThere = before !== null && !isEmpty(before[name]);
    return [{ label: spec.label ?? fieldLabel(name), isBarred: demanded === true && (before === null || wasThere) }];
  });
}

function isEmpty(value: Value | undefined): boolean {
  if (isList(value)) return value.length === 0;
  if (isMap(value)) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '';
}
