import type { Person } from './write-history';

/** A repository that the local host serves, ready on disk. */
export type HostedSite = {
  /** "owner/name". */
  repository: string;
  gitDir: string;
  branch: string;
  description: string | null;
  /** The site's own node_modules, or null. */
  modules: string | null;
  /** Who signs the commits made in Galley. */
  person: Person;
  /** What the person at the terminal should know. */
  notes: readonly string[];
  /** The person's own folder, or null. */
  original: string | null;
  /** The command that brings commits back into it, or null. */
  bringBack: string | null;
};
