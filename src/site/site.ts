import type { FormatName } from '../content/frontmatter';
import type { Value } from '../content/value';

/** The repository as site detection sees it. */
export interface FileTree {
  readonly paths: readonly string[];
  /** Texts by path; a path that is missing or not text is absent. One call is one batch of requests. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** What is known of a site without any configuration. */
export interface Site {
  /** A generator's name from the registry; 'plain' when none was recognised. */
  readonly generator: string;
  /** The site's folder in the repository, '' for the top. */
  readonly root: string;
  readonly title: string | null;
  /** Where static files lie and the address they are served under: `{ folder: 'static', address: '/' }`. */
  readonly media: readonly MediaRoot[];
  /** Collections, the main one first; empty when the repository holds no posts. */
  readonly collections: readonly Collection[];
  /** Template syntax that is opaque in a post's body. */
  readonly syntax: Syntax;
  /** What the site's configuration says about addresses, as far as it could be read. */
  readonly addresses?: AddressRule;
}

export interface AddressRule {
  /** The folder that addresses are counted from. */
  readonly contentFolder: string;
  /** Address patterns by section or folder, `/:year/:month/:title/`; '' stands for every post. */
  readonly permalinks: Readonly<Record<string, string>>;
  /** What all addresses begin with: '' or `/base`. */
  readonly base: string;
}

export interface MediaRoot {
  readonly folder: string;
  readonly address: string;
}

/** Which syntax beyond GFM, footnotes and math a body may hold. Template tags are `{{ }} {% %} {# #} {{< >}} {{% %}}`. */
export interface Syntax {
  readonly templateTags: boolean;
  readonly kramdown: boolean;
  readonly directives: boolean;
}

export interface Collection {
  readonly name: string;
  /** Folder of the posts, without a trailing slash; '' for the top. */
  readonly folder: string;
  /** The posts' paths, as the tree lists them. */
  readonly paths: readonly string[];
}

/** The habits of a collection, learnt from some of its posts (source: the posts themselves). */
export interface Habits {
  readonly format: FormatName;
  readonly extension: string;
  /** How a file is named: `YYYY-MM-DD-slug.md`, `slug.md`, `slug/index.md`, `YYYY/slug.md`. */
  readonly pattern: string;
  /** In the order in which most posts have their keys. */
  readonly fields: readonly FieldSpec[];
  /** The text of a typical post, whose quoting and list style a new post takes. */
  readonly model?: string;
  /** How posts refer to their images: a folder's address (`/images/`), or beside the post ('' or './'). */
  readonly images?: string;
}

export interface FieldSpec {
  readonly name: string;
  /** A kind from the fields' registry: text, long-text, date, boolean, number, tags, list, image, raw. */
  readonly kind: string;
  readonly required: boolean;
  /** The form of a date, for `date`: 'YYYY-MM-DD', 'YYYY-MM-DD HH:mm:ss ZZ', …; see `site/date-form.ts`. */
  readonly dateForm?: string;
  /** A tag vocabulary, most used first. */
  readonly choices?: readonly string[];
  /** The value nearly all posts share (`layout: post`), given to a new post. */
  readonly usual?: Value;
}
