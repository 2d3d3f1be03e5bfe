import { formatNamed } from '../../../content/formats/index';
import type { FormatName, Frontmatter } from '../../../content/frontmatter';
import { inStyleOf } from '../../../content/in-style-of';
import { inUsualPlace } from '../../../content/usual-place';
import { isList, type Value } from '../../../content/value';
import { makeEdit, type ValueEdit, withEdit } from '../../../content/value-edit';
import { titleKey } from '../session/draft-parts';

/** The changes of single details since a post's details were opened. Each answers the details with all changes, or null when they cannot be spliced in. */
export interface DetailEdits {
  /** The first step of the path is the field. What comes new is written as the site's other posts have it. */
  readonly edit: (edit: ValueEdit, others?: OtherPosts) => Frontmatter | null;
  readonly setText: (name: string, text: string) => Frontmatter | null;
}

/** How the site's other posts write their details. */
export interface OtherPosts {
  /** The order of their keys. */
  readonly order: readonly string[];
  /** A typical one's. */
  readonly model: Frontmatter | null;
}

/** What was done to one field, from how it was when it was opened. */
interface FieldEdits {
  /** What made the field, where the text was given to one that the file did not have. */
  readonly before: readonly ValueEdit[];
  /** The text that the person gave it; what follows is done to that. */
  readonly text: string | null;
  readonly edits: readonly ValueEdit[];
  readonly others: OtherPosts;
}

const unknown: OtherPosts = { order: [], model: null };
const none: FieldEdits = { before: [], text: null, edits: [], others: unknown };

/**
 * Every change is made to the details as they were opened, not to the last change: what somebody types on the way (a
 * space at the end, which must be quoted) leaves no trace, and what is changed back is as it was.
 */
export function createDetailEdits(opened: Frontmatter | null, format: FormatName): DetailEdits {
  const ground = opened ?? formatNamed(format).create([]);
  const changes = new Map<string, FieldEdits>();

  function attempt(name: string, change: FieldEdits): Frontmatter | null {
    const before = changes.get(name);
    changes.set(name, change);
    let made: Frontmatter | null = ground;
    for (const [field, one] of changes) made = made && applied(made, field, one);
    if (made) return made;
    if (before) changes.set(name, before);
    else changes.delete(name);
    return null;
  }

  return {
    edit: (edit, others = unknown) => {
      const name = String(edit.path[0]);
      const before = changes.get(name) ?? none;
      const kept = edit.path.length === 1 ? none : before;
      return attempt(name, { ...kept, edits: withEdit(before.edits, edit), others });
    },
    setText: (name, text) => {
      const known = changes.get(name) ?? none;
      const made = known.text === null ? known.edits : known.before;
      const before = Object.hasOwn(ground.values, name) ? [] : made;
      return attempt(name, { ...known, before, text, edits: [] });
    },
  };
}

function applied(frontmatter: Frontmatter, name: string, change: FieldEdits): Frontmatter | null {
  const { before, text, edits, others } = change;
  const first = edited(frontmatter, name, before, others);
  const start = text === null ? first : first && first.setRaw([name], text);
  const made = start && edited(start, name, edits, others);
  return made && start && others.model && isUnwritten(start.values[name]) ? inStyleOf(made, name, others.model) : made;
}

function edited(
  frontmatter: Frontmatter,
  name: string,
  edits: readonly ValueEdit[],
  others: OtherPosts,
): Frontmatter | null {
  return edits.reduce<Frontmatter | null>((at, edit) => {
    const made = at && makeEdit(at, edit);
    const isNew = at && made && !Object.hasOwn(at.values, name) && Object.hasOwn(made.values, name);
    return isNew ? inUsualPlace(made, name, others.order) : made;
  }, frontmatter);
}

/** There is nothing yet whose own style should be kept. */
function isUnwritten(value: Value | undefined): boolean {
  return value === undefined || value === null || (isList(value) && value.length === 0);
}

/** Whether a field can be edited as text alone; the title is shown elsewhere, and of a key that is there twice no text is the one. */
export function hasOwnText(frontmatter: Frontmatter | null, name: string): boolean {
  if (!frontmatter || name === titleKey(frontmatter)) return false;
  return frontmatter.raw([name]) !== null && frontmatter.locked.get(name) !== 'frontmatter-duplicate-key';
}
