import type { FormatName } from '../content/frontmatter';
import type { Problem } from '../content/value';
import type { EntryFilter } from './entry-filter';
import type { FieldSpec } from './field-spec';
import type { SiteConfig } from './site-config';

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
  /** Scheme and host of the address in the site's configuration: `https://a.example`. */
  readonly origin?: string;
  /** Where it is served, as its `galley.yml` or a person says: scheme and host, and a path where there is one. Hostile: a place to look. */
  readonly siteUrl?: string;
  /** Where static files lie and the address they are served under: `{ folder: 'static', address: '/' }`. */
  readonly media: readonly MediaRoot[];
  /** Collections, the main one first; empty when the repository holds no posts. */
  readonly collections: readonly Collection[];
  /** Template syntax that is opaque in a post's body. */
  readonly syntax: Syntax;
  /** What the site's configuration says about addresses, as far as it could be read. */
  readonly addresses?: AddressRule;
  /** The configuration of another CMS, or Galley's own, that was read; its collections come before those found. */
  readonly config?: SiteConfig;
  /** Language codes, the default first; absent when the configuration names none. */
  readonly languages?: readonly string[];
  /** The keys by which the site sorts its posts, as its configuration has them: `tags`, `categories`, `series`. */
  readonly taxonomies?: readonly string[];
  /** What ends a post's opening lines, a comment on a line of its own, where the generator or its configuration says it. */
  readonly excerptMark?: string;
  /** Folders of data files, seen from the top of the repository. */
  readonly dataFolders?: readonly string[];
  /** What becomes of a post, as far as the generator and its configuration tell. */
  readonly publishing?: Publishing;
  /** Why it was taken for this kind of site. */
  readonly evidence?: Evidence;
  /**
   * What could not be read, by path in `detail`; the site was opened without it: 'config-unreadable', 'config-missing' (listed,
   * but not there or not text), 'cms-config-unread'.
   */
  readonly problems?: readonly Problem[];
}

/** What a generator does with a post. */
export interface Publishing {
  /** A post with a date in the future is left out until that day, or built at once. */
  readonly future: 'left-out' | 'built';
  /** The frontmatter key whose list of old addresses leads to the post; null where only the site's own code could. */
  readonly aliases: string | null;
  /** Whether an image that lies beside a post is published with it. */
  readonly imagesBeside: boolean;
}

export interface Evidence {
  /** The file that speaks for it; '' when there is none. */
  readonly because: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What else it might be, the likeliest first. */
  readonly others: readonly { readonly generator: string; readonly root: string }[];
}

export interface AddressRule {
  /** The folder that addresses are counted from. */
  readonly contentFolder: string;
  /** Address patterns by section or folder, `/:year/:month/:title/`; '' stands for every post. */
  readonly permalinks: Readonly<Record<string, string>>;
  /** What all addresses begin with: '' or `/base`. */
  readonly base: string;
  /** Folders and the address under which their posts are served: `{ 'src/content/blog': '/blog' }`. */
  readonly routes?: Readonly<Record<string, string>>;
  /** What pages end with: `/`, `.html` or ''. Absent: as the generator does by itself. */
  readonly ending?: string;
  /** The language whose addresses carry no prefix, and the others. */
  readonly languages?: readonly string[];
  /** Patterns by folder that the links between the site's own posts tell, where its configuration does not. */
  readonly learnt?: Readonly<Record<string, string>>;
}

export interface MediaRoot {
  readonly folder: string;
  readonly address: string;
}

/** Which syntax beyond GFM, footnotes and math a body may hold. Template tags are `{{ }} {% %} {# #} {{< >}} {{% %}}`. */
export interface Syntax {
  readonly templateTags: boolean;
  /** `{: .class}`, `{::options /}` */
  readonly kramdown: boolean;
  /** `:::note`, `::leaf{…}`, `:text[…]{…}` */
  readonly directives: boolean;
  /** `!!! note` and `??? note` over indented lines; not when absent. */
  readonly admonitions?: boolean;
  /** Imports and exports, JSX and `{expressions}`; not when absent. */
  readonly mdx?: boolean;
}

export interface Collection {
  readonly name: string;
  /** Folder of the posts, without a trailing slash; '' for the top. */
  readonly folder: string;
  /** The posts' paths, as the tree lists them. */
  readonly paths: readonly string[];
  /** 'posts' when absent. 'docs' is a tree shown as folders; 'data' holds YAML, TOML or JSON files; 'files' are single files. */
  readonly kind?: 'posts' | 'pages' | 'docs' | 'data' | 'files';
  /** In the words of people; the folder's name in words when absent. */
  readonly label?: string;
  /** Where it comes from; 'found' when absent. */
  readonly origin?: 'found' | 'config' | 'chosen';
  /** How a file is named, when a configuration says it; see `Habits.pattern`. */
  readonly pattern?: string;
  readonly format?: FormatName;
  readonly extension?: string;
  /** The fields that a configuration names, in its order; learnt from the posts when absent. */
  readonly fields?: readonly FieldSpec[];
  /** Whether people may add to it; true when absent. */
  readonly canCreate?: boolean;
  /** Where its images go, when it differs from the site's. */
  readonly media?: MediaPlace;
  /** Only files whose frontmatter passes belong to it (Decap's `filter`); `paths` lists the others too, for they are known only once they are read. */
  readonly filter?: EntryFilter;
  /** Ways to narrow its list that a configuration names. */
  readonly views?: readonly { readonly label: string; readonly filter: EntryFilter }[];
  readonly languages?: LanguageLayout;
  /** Which files of the folder belong to it, when a configuration says it; every Markdown file when absent. */
  readonly select?: Selection;
  /** The files of a collection of the kind 'files', each with its own fields. */
  readonly files?: readonly SingleFile[];
  /** Whether people may delete from it; true when absent. */
  readonly canDelete?: boolean;
  /** The field that holds a post's title, when it is not `title`; `title.en` is a key of an object. */
  readonly titleField?: string;
  /** What a configuration says of the text below the fields; null when it names none, and nothing is said when absent. */
  readonly body?: FieldSpec | null;
  /** The heading that it stands under among other collections. */
  readonly group?: string;
  /** In the words of people: what it is for. */
  readonly help?: string;
  /** Left out of the lists of what people write. */
  readonly hidden?: boolean;
  /** Its posts' addresses, in the names of `AddressRule.permalinks`: `/blog/:year/:slug/`. */
  readonly address?: string;
}

/** The files of a collection, by their place in its folder. Globs have `*`, `**`, `?` and `{a,b}`, and are seen from the folder. */
interface Selection {
  /** How many folders deep a file may lie; 1 is directly in the folder. Any depth when absent. */
  readonly depth?: number;
  readonly extensions?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** One file that a configuration names. */
export interface SingleFile {
  readonly name: string;
  readonly label?: string;
  readonly help?: string;
  readonly path: string;
  readonly fields: readonly FieldSpec[];
  readonly body?: FieldSpec | null;
  readonly format?: FormatName;
  readonly media?: MediaPlace;
  /** The file's paths by language, the default first, when each language has its own. */
  readonly paths?: Readonly<Record<string, string>>;
}

/** Where images go: a folder of the repository and its address, or beside the post. */
export interface MediaPlace extends MediaRoot {
  /** The folder is seen from the post's own ('' is that folder itself), and the address from the post. */
  readonly beside?: boolean;
}

/** How one post's languages lie beside each other. */
export interface LanguageLayout {
  /** `en/posts/a.md`, `posts/en/a.md`, `posts/a.en.md`, or all in one file. */
  readonly layout: 'folder-before' | 'folder-inside' | 'suffix' | 'one-file';
  /** The default first. */
  readonly languages: readonly string[];
  /** The default's files lie as if there were no other language: `posts/a.md` beside `posts/a.fr.md`. */
  readonly bareDefault?: boolean;
}

/** How posts refer to their images, and where these lie. */
export interface ImageUse {
  /** From the top of the site, beside the post, on other servers, or none at all. */
  readonly style: 'absolute' | 'relative' | 'remote' | 'none';
  /** The folder that holds most of the images that are not beside their posts; null when none was found. */
  readonly folder: string | null;
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
  /** What references to images beside the post begin with, where any does. */
  readonly besidePrefix?: '' | './';
  /** What most references to images are, and the repository's folder that most of them lead to. */
  readonly imageUse?: ImageUse;
}
