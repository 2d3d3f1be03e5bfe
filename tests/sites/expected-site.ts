import type { FilledPost } from '../insertions/insertion';
import type { Needs } from './needs';

/** One of the sites in this folder, and what is expected of it. */
export interface ExpectedSite {
  /** The site's folder here. */
  readonly name: string;
  /** What npm does not install. */
  readonly needs?: Needs;
  readonly title: string;
  /** What its posts are called. */
  readonly collection: string;
  /** The days of the listed posts, by title. */
  readonly days: Readonly<Record<string, string>>;
  /** An address that the site itself leads on from. */
  readonly old: { readonly from: string; readonly to: string };
  readonly edit: Edit;
  readonly draft: Edit;
  /** A post of 2099, and whether the generator leaves it out until then. */
  readonly future: Edit & { readonly isLeftOut: boolean };
  readonly rename: Rename;
  readonly fresh: NewPost;
  /** A post with everything that the site can show. */
  readonly filled: FilledPost;
}

/** One word of a post, and where its page is. */
export interface Edit {
  readonly title: string;
  /** Its file, where the list of posts does not have it. */
  readonly path?: string;
  readonly from: string;
  readonly to: string;
  readonly address: string;
}

/** A post that gets another address. */
interface Rename {
  readonly title: string;
  /** The new last part of its address. */
  readonly part: string;
  readonly from: string;
  readonly to: string;
  /** What git says of each file: `M path`, `R from to`. */
  readonly changes: readonly string[];
}

/** What comes of a new post; `{year}`, `{month}`, `{day}` stand for its date. */
interface NewPost {
  /** One that the site has, and a new one. */
  readonly tags: readonly [string, string];
  /** Details beside title and tags, by label. */
  readonly details?: Readonly<Record<string, string>>;
  readonly path: string;
  readonly image: string;
  readonly address: string;
  /** The whole file; `{date}` stands for its date. */
  readonly text: string;
  readonly date: RegExp;
}
