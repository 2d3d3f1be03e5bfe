import type { ValueMap } from '../../content/value';
import { folderOf } from '../../lib/path';
import type { PathIndex } from '../path-index';
import type { AddressRule, Collection, MediaRoot, Publishing, Syntax } from '../site';

/** A folder that may be the root of a site, and how strongly its files say so. */
export interface Claim {
  readonly root: string;
  readonly score: number;
  /** The file that speaks for it. */
  readonly because: string;
}

/** A post as its address depends on it. */
export interface Post {
  readonly path: string;
  readonly values: ValueMap;
}

/** Makes a title a part of an address. Passed in: the letters that it knows weigh more than a list of posts should. */
export type SlugOf = (title: string) => string;

/** How a draft is marked: by a field's value, by a folder of its path, or by the end of its file's name. */
export type DraftMark =
  | { readonly field: string; readonly value: boolean | string }
  | { readonly folder: string }
  | { readonly suffix: string };

/** A site's own configuration. Files that were not read are empty. */
export interface Configuration {
  readonly root: string;
  readonly index: PathIndex;
  /** What `configFiles` named. */
  readonly files: readonly string[];
  readonly text: (path: string) => string;
  readonly scripts: ScriptReader;
}

/** Reads what a program writes out, without running it. Passed in: only some sites need it, and a list of posts should stay light. */
export interface ScriptReader {
  /** What JavaScript or TypeScript exports; empty when nothing can be read. */
  readLoosely(text: string): ValueMap;
  /** What Python gives the names in capitals. */
  readPython(text: string): ValueMap;
}

/** What a configuration says of a site. Folders are seen from the top of the repository. */
export interface Configured {
  readonly title?: string | null;
  /** Where the site is served: `https://a.example/base/`. */
  readonly url?: string | null;
  readonly media?: readonly MediaRoot[];
  readonly addresses?: AddressRule;
  /** Folders that hold all posts and pages. Absent: anywhere below the root. */
  readonly contentFolders?: readonly string[];
  /** Collections that the configuration names; folders that hold no files are left out later. */
  readonly collections?: readonly Declared[];
  readonly languages?: readonly string[];
  readonly taxonomies?: readonly string[];
  readonly dataFolders?: readonly string[];
  readonly publishing?: Partial<Publishing>;
  /** What ends a post's opening lines. */
  readonly excerptMark?: string | null;
}

/** A collection that a configuration names. */
export interface Declared extends Pick<Collection, 'folder' | 'kind' | 'label'> {
  /** Its posts are the site's main ones. */
  readonly isMain?: boolean;
}

/** The collections that a configuration names, by folder. */
export function declaredIn({ collections = [] }: Configured): ReadonlyMap<string, Declared> {
  return new Map(collections.map((one) => [one.folder, one]));
}

/** The deepest of these folders that holds a path; null when none does. */
export function homeIn(path: string, homes: ReadonlyMap<string, unknown>): string | null {
  for (let folder = path; ; folder = folderOf(folder)) {
    if (homes.has(folder)) return folder;
    if (folder === '') return null;
  }
}

/** One kind of site. A member knows its generator's habits and never refuses a site for being odd. */
export interface Generator {
  readonly name: string;
  /** The npm packages that name it in a package.json, each with a score. */
  readonly packages: Readonly<Record<string, number>>;
  /** Folders that may be such a site, judged by paths alone. */
  claims(index: PathIndex): readonly Claim[];
  /** The score of a claim once the file that speaks for it is read; 0 withdraws it. */
  settle?(claim: Claim, text: string): number;
  /** Where such a site usually keeps its posts, seen from its root. */
  readonly usualFolder: RegExp;
  /** Posts may also be written in a markup that is no Markdown. */
  readonly hasOtherMarkup?: boolean;
  readonly syntax: Syntax;
  readonly draftMarks: readonly DraftMark[];
  /** What becomes of a post unless the configuration says otherwise. */
  readonly publishing: Publishing;
  /** What ends a post's opening lines, where it is the same for all such sites. */
  readonly excerptMark?: string;
  /** The folder of a post's images, where a post that is a single file has one of its own. */
  assetFolder?(path: string): string;
  /** The configuration files of a site at a root, the most telling first. At most 12 are read. */
  configFiles(index: PathIndex, root: string): readonly string[];
  configure(configuration: Configuration): Configured;
  /** A post's address from the top of the site, or null when only the site's own code knows it. */
  address(post: Post, rule: AddressRule, slugOf: SlugOf): string | null;
}

/** Claims for the folder of every file that is named like this. */
export function claimsByName(index: PathIndex, name: RegExp, score: number): readonly Claim[] {
  return index.named(name).map((because) => ({ root: folderOf(because), score, because }));
}

export const noTemplates: Syntax = { templateTags: false, kramdown: false, directives: true };
export const templates: Syntax = { templateTags: true, kramdown: false, directives: true };

export const draftField: DraftMark = { field: 'draft', value: true };
export const unpublishedField: DraftMark = { field: 'published', value: false };
