import { formatNamed } from '../../content/formats/index';
import type { FormatName, Frontmatter } from '../../content/frontmatter';
import { inUsualPlace } from '../../content/usual-place';
import { sameValue, type Value } from '../../content/value';
import { titleKey } from './draft-parts';

/** The changes of single details since a post's details were opened. Each answers the details with all changes, or null when they cannot be spliced in. */
export interface DetailEdits {
  /** `order` is that of the site's keys: a new one goes where the other posts have it. */
  readonly set: (name: string, value: Value, order?: readonly string[]) => Frontmatter | null;
  readonly setText: (name: string, text: string) => Frontmatter | null;
  readonly remove: (name: string) => Frontmatter | null;
}

type Edit = (frontmatter: Frontmatter) => Frontmatter | null;

/**
 * Every change is made to the details as they were opened, not to the last change: what somebody types on the way (a
 * space at the end, which must be quoted) leaves no trace, and what is changed back is as it was.
 */
export function createDetailEdits(opened: Frontmatter | null, format: FormatName): DetailEdits {
  const ground = opened ?? formatNamed(format).create([]);
  const edits = new Map<string, Edit>();

  function attempt(name: string, edit: Edit): Frontmatter | null {
    const before = edits.get(name);
    edits.set(name, edit);
    let made: Frontmatter | null = ground;
    for (const one of edits.values()) made = made && one(made);
    if (made) return made;
    if (before) edits.set(name, before);
    else edits.delete(name);
    return null;
  }

  return {
    set: (name, value, order = []) =>
      attempt(name, (frontmatter) => {
        const isThere = Object.hasOwn(frontmatter.values, name);
        if (isThere && sameValue(frontmatter.values[name], value)) return frontmatter;
        const made = frontmatter.set([name], value);
        return made && !isThere ? inUsualPlace(made, name, order) : made;
      }),
    setText: (name, text) => attempt(name, (frontmatter) => frontmatter.setRaw([name], text)),
    remove: (name) =>
      attempt(name, (frontmatter) =>
        Object.hasOwn(frontmatter.values, name) ? frontmatter.remove([name]) : frontmatter,
      ),
  };
}

/** Whether a field can be edited as text alone; the title is shown elsewhere, and of a key that is there twice no text is the one. */
export function hasOwnText(frontmatter: Frontmatter | null, name: string): boolean {
  if (!frontmatter || name === titleKey(frontmatter)) return false;
  return frontmatter.raw([name]) !== null && frontmatter.locked.get(name) !== 'frontmatter-duplicate-key';
}
