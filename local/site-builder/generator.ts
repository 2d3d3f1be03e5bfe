/** What a generator is known by in a repository: its file paths, and the packages that package.json asks for, with their versions. */
export type SiteFiles = { paths: ReadonlySet<string>; packages: ReadonlyMap<string, string> };

export type BuildPlace = {
  /** An absolute folder that does not exist yet. */
  output: string;
  /** Where the built site will be served, with no slash at the end. */
  origin: string;
  /** An absolute folder for caches, kept between builds. */
  cache: string;
  site: SiteFiles;
};

/** A site generator: how it is recognised, and how it builds a checkout. */
export type Generator = {
  /** As people write it, e.g. "Eleventy". */
  name: string;
  /** The program, looked for in the site's own node_modules/.bin, then on the PATH. */
  program: string;
  owns(site: SiteFiles): boolean;
  args(place: BuildPlace): string[];
  /** Where the site lies after the build, from the checkout's top, for generators that take no output folder. */
  writes?: string;
  env?(place: BuildPlace): Record<string, string>;
  /** Files that are written into the folder for caches before each build, by name. */
  files?(place: BuildPlace): Record<string, string>;
  /** The reason in the generator's log, tried in turn; the groups of the first that matches, joined, are the reason. */
  reasons: readonly RegExp[];
};
