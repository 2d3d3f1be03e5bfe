import type { Value } from '../content/value';
import type { MediaPlace } from './site';

/** One key of a collection's posts: what it holds, and how people fill it in. */
export interface FieldSpec {
  readonly name: string;
  /**
   * A kind from the fields' registry: text, long-text, markdown, number, boolean, date, choice, tags, list, image, file,
   * relation, object, colour, link, slug, hidden, raw.
   */
  readonly kind: string;
  /** Nearly all posts have it, or a configuration says that it must not be empty (`demanded`). */
  readonly required: boolean;
  readonly demanded?: boolean;
  /** In the words of people; made from the name when absent. */
  readonly label?: string;
  readonly help?: string;
  /** The form of a date, for `date`: 'YYYY-MM-DD', 'YYYY-MM-DD HH:mm:ss ZZ', …; see `site/date-form.ts`. */
  readonly dateForm?: string;
  /** A tag vocabulary or the values of a choice, most used first (or in a configuration's order). */
  readonly choices?: readonly string[];
  /** The choices' labels, where they differ. */
  readonly choiceLabels?: Readonly<Record<string, string>>;
  /** The values that choices stand for, where they are no texts: `{ '1': 1 }`. */
  readonly choiceValues?: Readonly<Record<string, Value>>;
  /** How many posts use each choice. */
  readonly uses?: Readonly<Record<string, number>>;
  /** `choice`, `relation`, `image`, `file`: the value is a list. */
  readonly many?: boolean;
  /** The fields of an `object`, or of each item of a `list` (or `many`) of objects. */
  readonly fields?: readonly FieldSpec[];
  /** What each item of a `list` is; text when absent. */
  readonly item?: FieldSpec;
  /** `relation`: the posts or data that the value names. */
  readonly relation?: Relation;
  /** Of a `number`; the count of items of a `list` or of `many`; the characters of a text. */
  readonly limits?: {
    readonly least?: number;
    readonly most?: number;
    readonly step?: number;
    readonly whole?: boolean;
  };
  /** `text`: what the value must look like. The pattern comes from a configuration: hostile until run by a linear engine. */
  readonly pattern?: { readonly source: string; readonly message?: string };
  /** The value nearly all posts share (`layout: post`), given to a new post; a configuration's default. */
  readonly usual?: Value;
  /** The `object`, or each item of the `list`, is one of several kinds; a key of it (`type: quote`) says which. */
  readonly variants?: Variants;
  /** `image`, `file`: where they go, when it differs from the collection's. */
  readonly media?: MediaPlace;
  /** Shown, and not changed by people. */
  readonly readOnly?: boolean;
  /** In a post of several languages: each has its own value, or all have the same. The default's alone when absent. */
  readonly languages?: 'each' | 'same';
}

export interface Variants {
  /** The key whose value names the variant. */
  readonly key: string;
  /** Objects; the name of each is the key's value. */
  readonly types: readonly FieldSpec[];
}

export interface Relation {
  /** A collection's folder, or one data file's path. */
  readonly target: string;
  /** The key of each entry that the value holds (`docs.*.id` for every item of a list); '' when the value is its slug. */
  readonly value: string;
  /** The keys that tell people which entry it is. */
  readonly label: readonly string[];
  /** The value is the entry's path in the repository, whatever `value` says. */
  readonly by?: 'path';
}
