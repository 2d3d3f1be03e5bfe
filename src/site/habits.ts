import type { FormatName } from '../content/frontmatter';
import { isOtherMarkup } from '../content/other-markup';
import { readPostFile } from '../content/read-post-file';
import { isDateText, sameValue, type Value } from '../content/value';
import { extensionOf } from '../lib/path';
import { withCommonZone } from './date-form';
import { filePattern } from './file-pattern';
import { filePlace } from './file-place';
import { besideHabit, imageHabit } from './image-habit';
import { imageUse } from './image-use';
import { asRelation, type Surroundings } from './relations';
import type { Collection, Habits } from './site';
import type { FieldSpec } from './field-spec';

/** The kind that fits the values which posts give one key, the form of its dates, the vocabulary of its words. */
export type GuessField = (name: string, samples: readonly Value[]) => FieldGuess;

/** What the values of one key tell of it. */
export type FieldGuess = Omit<FieldSpec, 'name' | 'required' | 'usual'>;

interface Read {
  readonly text: string;
  readonly format: FormatName | null;
  readonly keys: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
  /** How each key's value is written: its first character, `"`, `[`, `-` for a block list, or 'date'. */
  readonly style: ReadonlyMap<string, string>;
}

/** The share of posts from which a field is required, and from which a value is the usual one. */
const nearlyAll = { posts: 0.95, values: 0.9 };

/** Fields whose value is a post's own, even where a few posts share it. */
const own = /^(?:title|date|.*date|slug|url|permalink|path|description|excerpt|summary|image|cover.*|id|uuid)$/i;

/** How the posts of a collection are named and what they hold, learnt from some of them, oldest first. Posts whose frontmatter cannot be read count for nothing. */
export function learnHabits(
  posts: readonly { readonly path: string; readonly text: string }[],
  collection: Collection,
  guessField: GuessField,
  around?: Surroundings,
): Habits {
  const read = posts.map(({ text }) => readHead(text));
  const format = mostCommon(read.flatMap((post) => post.format ?? [])) ?? 'yaml';
  const known = read.filter((post) => post.format === format);
  const extension = mostCommon(collection.paths.filter((path) => !isOtherMarkup(path)).map(extensionOf)) ?? '.md';
  const images = imageHabit(posts);
  const besidePrefix = besideHabit(posts);
  const model = modelOf(known) ?? read[0]?.text;
  return {
    format,
    extension,
    pattern: filePattern(collection, extension),
    fields: keysInOrder(known).map((name) => {
      const samples = samplesOf(name, known);
      const spec = fieldSpec(name, samples, known.length, guessField);
      return around ? asRelation(withPlace(spec, samples, around), samples, collection, around) : spec;
    }),
    ...(model !== undefined && { model }),
    ...(images !== null && { images }),
    ...(besidePrefix !== null && { besidePrefix }),
    ...(around && { imageUse: imageUse(posts, around.site, around.index) }),
  };
}

function readHead(text: string): Read {
  const { mark, frontmatter } = readPostFile(text);
  if (!frontmatter || frontmatter.problems.length > 0)
    return { text: '', format: null, keys: [], values: {}, style: new Map() };
  const { open, source, close, format, keys, values } = frontmatter;
  const style = new Map(
    keys.map((key) => [
      key,
      isDateText(values[key]) ? 'date' : (frontmatter.raw([key]) ?? '').slice(0, 1).replace(/[\p{L}\p{N}]/u, ''),
    ]),
  );
  return { text: mark + open + source + close, format, keys, values, style };
}

function samplesOf(name: string, posts: readonly Read[]): readonly Value[] {
  return posts.flatMap(({ values }) => (Object.hasOwn(values, name) ? [values[name] ?? null] : []));
}

function fieldSpec(name: string, samples: readonly Value[], posts: number, guessField: GuessField): FieldSpec {
  const { dateForm, ...guess } = guessField(name, samples);
  const usual = usualValue(name, samples);
  return {
    name,
    ...guess,
    required: samples.length >= nearlyAll.posts * posts,
    ...(dateForm !== undefined && { dateForm: withCommonZone(dateForm, samples) }),
    ...(usual !== undefined && { usual }),
  };
}

/** A new file goes where the others are that the same key names. */
function withPlace(spec: FieldSpec, samples: readonly Value[], { site, index }: Surroundings): FieldSpec {
  const media = spec.kind === 'file' ? filePlace(samples, site, index) : null;
  return media ? { ...spec, media } : spec;
}

function usualValue(name: string, samples: readonly Value[]): Value | undefined {
  if (own.test(name) || samples.length < 2) return undefined;
  const [first] = samples;
  const rival = samples.find((value) => !sameValue(value, first));
  const candidates = [first, rival].flatMap((value) =>
    value === undefined || value === null || isDateText(value) ? [] : [value],
  );
  return candidates.find(
    (value) => samples.filter((other) => sameValue(other, value)).length >= nearlyAll.values * samples.length,
  );
}

/** Keys by their mean place among the keys of the posts that have them. */
function keysInOrder(posts: readonly Read[]): readonly string[] {
  const places = new Map<string, number[]>();
  for (const { keys } of posts) {
    for (const [index, key] of keys.entries())
      places.set(key, [...(places.get(key) ?? []), (index + 0.5) / keys.length]);
  }
  const mean = (key: string) =>
    (places.get(key) ?? []).reduce((sum, place) => sum + place, 0) / (places.get(key)?.length ?? 1);
  return [...places.keys()].toSorted((a, b) => mean(a) - mean(b));
}

/** The newest of the posts that are written most like the others. */
function modelOf(posts: readonly Read[]): string | undefined {
  const counts = new Map<string, number>();
  const features = ({ style }: Read) => [...style].map(([key, first]) => `${first}${key}`);
  for (const feature of posts.flatMap(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const usual = (feature: string) => ((counts.get(feature) ?? 0) > posts.length / 2 ? 1 : -0.5);
  const score = (post: Read) => features(post).reduce((sum, feature) => sum + usual(feature), 0);
  return posts.reduce<Read | undefined>((best, post) => (best && score(best) > score(post) ? best : post), undefined)
    ?.text;
}

function mostCommon<Item extends string>(items: readonly Item[]): Item | undefined {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
