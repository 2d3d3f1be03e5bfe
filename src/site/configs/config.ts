import type { SiteConfig } from '../site-config';

/** The configuration of one CMS: where it lies, and what it says of the site. A member never throws and takes bounded time. */
export interface Config {
  /** The CMS's name, as `SiteConfig.cms` has it. */
  readonly cms: string;
  /** Of these paths, the files that hold it, the main one first; none when there is no such configuration. */
  claims(paths: readonly string[]): readonly string[];
  /** What the claimed files say; files that are missing or not text are absent. Null when it says nothing at all. */
  read(texts: ReadonlyMap<string, string>): SiteConfig | null;
}

/** The most files of one configuration that are read. */
export const mostFiles = 12;
