import type { FieldSpec } from './field-spec';
import type { Collection, MediaRoot } from './site';

/** What a CMS's configuration file says of a site; see `site/configs/`. */
export interface SiteConfig {
  /** The member of `site/configs/` that read it: 'decap', 'pages-cms', 'galley', … */
  readonly cms: string;
  /** The file (the main one, where there are several). */
  readonly path: string;
  /** In the file's order. Their `paths` are filled from the tree by `describeSite`. */
  readonly collections: readonly Collection[];
  readonly media: readonly MediaRoot[];
  /** Language codes, the default first; empty when the site has one language. */
  readonly languages: readonly string[];
  /** What was not understood, or had to be left out: nothing is dropped silently. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** Names of fields that people need not see, in every collection. */
  readonly hidden?: readonly string[];
  /** What is said of fields by their names alone, wherever they stand: labels, hints, kinds for fields that are learnt. */
  readonly hints?: readonly FieldSpec[];
  /** Somebody looks at a change before it goes live (Decap's editorial workflow). */
  readonly review?: boolean;
  /** The branch that is written to, when it is not the repository's default. Hostile: show it before using it. */
  readonly branch?: string;
  /** The generator's name in the registry, where the files do not tell it rightly. */
  readonly generator?: string;
  /** Where the site is served, `https://…`. Hostile: a place to look, never one to send a token to. */
  readonly siteUrl?: string;
}

export interface NotUnderstood {
  /** Where in the file: `collections[2].fields[1].widget`; '' for the whole of it. */
  readonly place: string;
  /** The file, when it is not the configuration's main one. */
  readonly path?: string;
  /** A code that the catalogue has words for; see `site/configs/notes.ts`. */
  readonly code: NotUnderstoodCode;
  /** The file's own word: the widget's name, the key. */
  readonly detail?: string;
}

/** Why a part of a configuration has no effect, or not the one that was meant. */
export type NotUnderstoodCode =
  /** The text could not be read, or only in part: an error of its syntax. */
  | 'unreadable'
  | 'too-large'
  | 'too-deep'
  /** More values, aliases or notes than are read. */
  | 'too-many'
  /** A list where a map belongs, a map without a name, … */
  | 'wrong-shape'
  /** A key that no version of the CMS documents. */
  | 'unknown-key'
  /** A kind of field that Galley does not know (a custom widget): it is edited as it stands. */
  | 'unknown-widget'
  /** Known, and without effect here. */
  | 'not-supported'
  /** Known, and of no concern to Galley: how another CMS signs in, looks, or arranges its screens. */
  | 'ignored'
  /** A name that is JavaScript's own (`__proto__`). */
  | 'unsafe-name'
  | 'outside-repository'
  | 'unsafe-address'
  /** A template whose meaning here is lost: `{{fields.author | upper}}`. */
  | 'template'
  | 'date-form'
  /** It speaks of a collection, file or component that the configuration does not have. */
  | 'missing'
  /** Written as code that is not run. */
  | 'code'
  /** A file that was not there to be read. */
  | 'not-read';
