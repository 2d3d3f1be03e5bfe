/** How a message begins: a prefix (`content: `), a verb, perhaps a noun, and what stands between them and the title. */
interface Shape {
  readonly prefix: string;
  readonly verb: string;
  readonly noun: string;
  readonly before: string;
  readonly after: string;
}

const SHAPE =
  /^(?<prefix>\w+(?:\([\w-]+\))?: )?(?<verb>add(?:ed|s)?|new|create[ds]?|publish(?:ed|es)?|update[ds]?|edit(?:ed|s)?|revise[ds]?)(?<noun> (?:(?:a|the|new|blog) )*(?:post|article|entry|page|note))?(?<before>: |: ?["“'‘]| ["“'‘]| (?=[\p{Lu}\d]))/iu;

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', "'": "'", '‘': '’' };

const ADDING = /^(add|new|create|publish)/i;
const OPPOSITE: Readonly<Record<string, string>> = {
  add: 'update',
  added: 'updated',
  adds: 'updates',
  update: 'add',
  updated: 'added',
  updates: 'adds',
};

/** The headline for a publish, in the style of the site's own history: `recentMessages` are headlines, newest first. */
export function commitMessage({
  title,
  isNew,
  recentMessages,
}: {
  title: string;
  isNew: boolean;
  recentMessages: readonly string[];
}): string {
  const shapes = recentMessages.flatMap((message) => shapeOf(message) ?? []);
  const same = mostCommon(shapes.filter((shape) => ADDING.test(shape.verb) === isNew));
  const shape = same ??
    turned(mostCommon(shapes), isNew) ?? {
      prefix: '',
      verb: isNew ? 'Add' : 'Update',
      noun: ' post',
      before: ': ',
      after: '',
    };
  const oneLine = title.replace(/\s+/g, ' ').trim() || 'Untitled';
  return shape.prefix + shape.verb + shape.noun + shape.before + shortened(oneLine) + shape.after;
}

/** The headline for moving or deleting a post, in the style of the site's own history. */
export function deedMessage(deed: 'rename' | 'delete', title: string, recentMessages: readonly string[]): string {
  const update = commitMessage({ title, isNew: false, recentMessages });
  return update.replace(/^(\w+(?:\([\w-]+\))?: )?(\w+)/, (_, prefix: string | undefined, verb: string) => {
    const tensed = /ed$/i.test(verb) ? `${deed}d` : /[^s]s$/i.test(verb) ? `${deed}s` : deed;
    const cased = /^\p{Lu}/u.test(verb) ? tensed.charAt(0).toUpperCase() + tensed.slice(1) : tensed;
    return (prefix ?? '') + cased;
  });
}

/** A headline is read in one line: at most so many characters of the title, cut where a word ends. */
const LONGEST = 100;

function shortened(title: string): string {
  const characters = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment);
  if (characters.length <= LONGEST) return title;
  const start = characters.slice(0, LONGEST - 1).join('');
  return `${start.replace(/\s+\S{0,20}$/, '')}…`;
}

function shapeOf(message: string): Shape | null {
  const { prefix = '', verb = '', noun = '', before = '' } = SHAPE.exec(message)?.groups ?? {};
  if (!verb || message.length <= prefix.length + verb.length + noun.length + before.length) return null;
  return { prefix, verb, noun, before, after: CLOSING[before.at(-1) ?? ''] ?? '' };
}

function mostCommon(shapes: readonly Shape[]): Shape | null {
  const counts = new Map<string, { shape: Shape; count: number }>();
  for (const shape of shapes) {
    const key = JSON.stringify(shape);
    counts.set(key, { shape, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.shape ?? null;
}

/** The same shape with the opposite verb, in its tense and case. */
function turned(shape: Shape | null, isNew: boolean): Shape | null {
  if (!shape) return null;
  const plain = OPPOSITE[shape.verb.toLowerCase()] ?? (isNew ? 'add' : 'update');
  const verb = shape.verb[0] === shape.verb[0]?.toUpperCase() ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  return { ...shape, verb };
}
