import { formatNamed } from '../../content/formats/index';
import type { FormatName, Frontmatter } from '../../content/frontmatter';
import { sameValue, type Value } from '../../content/value';

/** The changes of single details since a post's details were opened. Each answers the details with all changes, or null when they cannot be spliced in. */
export interface DetailEdits {
  readonly set: (name: string, value: Value) => Frontmatter | null;
  readonly remove: (name: string) => Frontmatter | null;
}

/**
 * Every change is made to the details as they were opened, not to the last change: what somebody types on the way (a
 * space at the end, which must be quoted) leaves no trace, and what is changed back is as it was.
 */
export function createDetailEdits(opened: Frontmatter | null, format: FormatName): DetailEdits {
  const ground = opened ?? formatNamed(format).create([]);
  const edits = new Map<string, Value | undefined>();

  function apply(): Frontmatter | null {
    let made: Frontmatter | null = ground;
    for (const [name, value] of edits) made = made && changed(made, name, value);
    return made;
  }

  function attempt(name: string, value: Value | undefined): Frontmatter | null {
    const before = edits.has(name) ? { value: edits.get(name) } : null;
    edits.set(name, value);
    const made = apply();
    if (made) return made;
    if (before) edits.set(name, before.value);
    else edits.delete(name);
    return null;
  }

  return { set: attempt, remove: (name) => attempt(name, undefined) };
}

function changed(frontmatter: Frontmatter, name: string, value: Value | undefined): Frontmatter | null {
  const isThere = Object.hasOwn(frontmatter.values, name);
  if (value === undefined) return isThere ? frontmatter.remove([name]) : frontmatter;
  return isThere && sameValue(frontmatter.values[name], value) ? frontmatter : frontmatter.set([name], value);
}
