/** One value in a tag, with everything around it as it is written: `before + key + written` is its source. */
export interface Argument {
  /** The blanks, commas and braces since the last one. */
  readonly before: string;
  /** What stands before the value: `src=`, `#`, or nothing where the value is told by its place. */
  readonly key: string;
  readonly name: string | null;
  /** The value as it is written, with its quotes or braces; '' for an attribute that is only named. */
  readonly written: string;
  readonly value: string;
  /** `code` is kept as it is, for a person to edit as text. */
  readonly kind: 'text' | 'number' | 'boolean' | 'code';
}

/** A template tag, an element or a directive, cut into pieces that are its source when they are put together again. */
export interface Tag {
  readonly family: TagFamily;
  /** How it begins: `{{<`, `{{%`, `{%`, `{{`, `<`, `::`, `:::`, `:`. */
  readonly delimiter: string;
  readonly name: string;
  /** `close` ends what another one opened; `whole` says of itself that it is not paired. */
  readonly role: 'open' | 'close' | 'whole';
  readonly head: string;
  readonly arguments: readonly Argument[];
  readonly tail: string;
}

/** How a new value is written: in the manner of another one, or in the family's own. */
type Manner = Pick<Argument, 'written' | 'kind' | 'key'> | null;

/** One way to write tags. */
export interface TagFamily {
  /** The one tag that a source is, with blanks around it at most; null when it is anything else. */
  readonly parse: (source: string) => Tag | null;
  /** A value as it is written; null when no manner holds it. */
  readonly write: (value: string, manner: Manner) => string | null;
  /** A new argument as it is written; null when the family has none of this kind. */
  readonly add: (tag: Tag, name: string | null, written: string, kind: Argument['kind']) => Tag | null;
}

/** The source of a tag: what was parsed, to the letter. */
export function printTag({ head, arguments: given, tail }: Tag): string {
  return head + given.map(printArgument).join('') + tail;
}

/**
 * The source with one argument changed, in that argument's own quotes; null where that cannot be written. What is answered
 * has been read again: the wanted value is in its place, and every other letter is as before.
 */
export function setArgument(tag: Tag, index: number, value: string): string | null {
  const argument = tag.arguments[index];
  if (!argument || argument.kind === 'code') return null;
  if (argument.value === value) return printTag(tag);
  const written = tag.family.write(value, argument);
  if (written === null) return null;
  const key = keyFor(argument, written);
  const changed = { ...argument, key, written, value };
  return verified(tag, {
    ...tag,
    arguments: tag.arguments.with(index, changed),
  });
}

/** The source with an argument put behind the others, written as `like` is; null where that cannot be. */
export function addArgument(
  tag: Tag,
  name: string | null,
  value: string,
  like: Manner = null,
  kind: Argument['kind'] = 'text',
): string | null {
  const written = tag.family.write(value, like);
  const longer = written === null ? null : tag.family.add(tag, name, written, kind);
  const added = longer?.arguments.at(-1);
  if (!longer || !added || added.name !== name) return null;
  return verified(tag, { ...longer, arguments: longer.arguments.with(-1, { ...added, value }) });
}

/** The source without one of its arguments. */
export function removeArgument(tag: Tag, index: number): string | null {
  return verified(tag, { ...tag, arguments: tag.arguments.toSpliced(index, 1) });
}

/** A name that stood alone gets its sign of equality, and the other way about. */
function keyFor({ key, written, name }: Argument, next: string): string {
  if (name === null || written !== '') return key;
  return next === '' ? key : `${key}=`;
}

function verified(before: Tag, wanted: Tag): string | null {
  const source = printTag(wanted);
  const read = before.family.parse(source);
  const isSame =
    read !== null &&
    read.head === before.head &&
    read.role === before.role &&
    read.arguments.length === wanted.arguments.length &&
    read.arguments.every((argument, index) => {
      const other = wanted.arguments[index];
      return argument.name === other?.name && argument.value === other.value && argument.written === other.written;
    });
  return isSame ? source : null;
}

function printArgument({ before, key, written }: Argument): string {
  return before + key + written;
}
