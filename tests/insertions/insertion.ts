import type { Writer } from './writer';

/** Something that is put into a post of a real site, and found in its built page. */
export interface Insertion {
  /** The constructs, lines of the menu and forms that it proves, as `proofs.test.ts` names them. */
  readonly proves: readonly string[];
  /** Puts it in, the caret being in an empty last paragraph. */
  readonly write: (writer: Writer) => Promise<void>;
  /** What the file gains; nothing of its own where it is part of what was put in before. */
  readonly markdown?: string;
  /** What readers find in the post's page; each must be there once or more. */
  readonly shown: readonly Shown[];
}

/** An element, and its words where they matter. */
export type Shown = string | { readonly at: string; readonly words: string | RegExp };

/** A post into which everything is put that a site can show. */
export interface FilledPost {
  readonly path: string;
  readonly address: string;
  readonly insertions: readonly Insertion[];
  /** The body, which the pieces of Markdown are put behind; what new components are imported by stands before it. */
  readonly around?: (body: string) => string;
  /** What another page of the site shows of it. */
  readonly elsewhere?: { readonly address: string; readonly shown: readonly Shown[] };
}
